import type { Instant } from '../ids'
import type { PersonRef } from '../person/person'

/** Why a claim needs no more work: its words were corrected in a version, or the desk let it go. */
export const closingWays = ['corrected', 'dropped'] as const
export type ClosingWay = (typeof closingWays)[number]

/** A claim that is done with, and both wordings of it. Spec: versions W30–W34. */
export interface Closing {
  readonly how: ClosingWay
  /** Number of the version whose text made an end of it. */
  readonly version: number
  /** Its words in the last version before that in which it stood. */
  readonly before: string
  /** Its words in `version`; absent where they are gone. */
  readonly after?: string
  readonly reason?: string
  readonly by: PersonRef
  readonly at: Instant
}
