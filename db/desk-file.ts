/** The one file of a desk, inside its data folder. */
export const deskFile = 'tickmark.db'
