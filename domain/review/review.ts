import type { Instant } from '../ids'
import type { PersonRef } from '../person/person'

export const reviewStates = ['unreviewed', 'approved', 'returned'] as const
export type ReviewState = (typeof reviewStates)[number]

/** An editor's decision on a claim. */
export interface Review {
  readonly state: ReviewState
  readonly by?: PersonRef
  readonly at?: Instant
  readonly reason?: string
}
