/** How long a sign-in lasts without a visit, and after how long a visit makes it last longer. In seconds. */
export const sessionLength = 7 * 24 * 60 * 60
export const sessionRenewal = 24 * 60 * 60

/** After how long a visit is noted anew, so that not every request is a write. In seconds. */
export const seenAgain = 5 * 60
