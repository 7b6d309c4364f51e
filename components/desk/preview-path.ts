/** Where copy is looked at before it is saved. */
export const previewPath = '/import'
