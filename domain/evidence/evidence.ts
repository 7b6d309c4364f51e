import type { Layer } from '../claim/check'
import type { ClaimId, EvidenceId, Instant } from '../ids'
import type { PersonRef } from '../person/person'

export const stances = ['supports', 'contradicts', 'context'] as const
export type Stance = (typeof stances)[number]

/** Relative to the check: a newspaper is primary for "the paper reported", secondary for "it happened". */
export const proximities = ['primary', 'secondary'] as const
export type Proximity = (typeof proximities)[number]

/** What a checker writes down about one thing that bears on a check. Dates are ISO 8601 dates, possibly only a year or month. */
export interface EvidenceDetails {
  readonly stance: Stance
  readonly proximity: Proximity
  /** The layer it bears on; without one it bears on the claim as a whole. */
  readonly layer?: Layer
  readonly title: string
  readonly author?: string
  readonly publisher?: string
  readonly publishedOn?: string
  /** http or https only. */
  readonly url?: string
  readonly locator?: string
  readonly excerpt?: string
  readonly accessedOn?: string
  /** Items of one group derive from one origin and count once. */
  readonly independenceGroup?: string
  readonly note?: string
}

export interface Evidence extends EvidenceDetails {
  readonly id: EvidenceId
  readonly claimId: ClaimId
  readonly revision: number
  readonly createdBy: PersonRef
  readonly createdAt: Instant
}
