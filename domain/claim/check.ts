import type { Instant } from '../ids'
import type { PersonRef } from '../person/person'

/** What is being checked: are the words verbatim, did that source say it, is it true. */
export const layers = ['quotation', 'attribution', 'content'] as const
export type Layer = (typeof layers)[number]

export const findings = [
  'verified',
  'corrected',
  'disputed',
  'refuted',
  'unsupported',
  'unverifiable',
  'opinion',
] as const
export type Finding = (typeof findings)[number]

export const confidences = ['certain', 'fairly_sure', 'unsure'] as const
export type Confidence = (typeof confidences)[number]

/** One layer of one claim: what was found, why, how sure, by whom and when. */
export interface Check {
  readonly layer: Layer
  readonly finding: Finding
  readonly reason?: string
  /** The words that should stand in the place of the claim's. */
  readonly proposal?: string
  readonly confidence?: Confidence
  readonly by: PersonRef
  readonly at: Instant
}

/**
 * A finding that was made on other words: `exact`, as they stood in `version`. It does not count for the tag until
 * somebody confirms it. Spec: versions W20–W25.
 */
export interface FormerCheck extends Check {
  readonly version: number
  readonly exact: string
}

/** When the latest of a claim's checks was recorded; undefined where it has none. */
export function checkedAt({ checks }: { readonly checks: readonly Check[] }): Instant | undefined {
  return checks
    .map(({ at }) => at)
    .reduce<Instant | undefined>((last, at) => (last && last > at ? last : at), undefined)
}
