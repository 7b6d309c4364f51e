import type { Offset, Span } from '../text/offset'
import type { AnchorCandidate, AnchorMethod } from './reanchored'
import type { WordChange } from './word-changes'

/** How a claim stands in a version: as made, elsewhere, with other words, or nowhere. */
export const anchorStates = ['exact', 'moved', 'changed', 'lost'] as const
export type AnchorState = (typeof anchorStates)[number]

/** Where a claim stands in one version. Offsets are UTF-16 units of that version's canonical text; null when lost. */
export interface Anchor {
  readonly version: number
  readonly start: Offset | null
  readonly end: Offset | null
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly state: AnchorState
  /** How sure its place is, 0–1, where it was carried from the version before; and of the second best place. */
  readonly score?: number
  readonly runnerUp?: number
  /** How it came here: found again, carried by the steps of a correction, or placed by hand. */
  readonly method?: AnchorMethod | 'steps' | 'hand'
  /** The words that it had in the version before, where they differ, and how they differ. */
  readonly before?: string
  readonly changes?: readonly WordChange[]
  /** Only quotation marks, dashes, spaces and the like differ: what was found stays found. */
  readonly isTypographic?: boolean
  /** Where a lost one may belong, the best first. */
  readonly candidates?: readonly AnchorCandidate[]
  /** Number of the last version in which a lost one stood; `exact` are its words there. */
  readonly stoodIn?: number
}

/** An anchor that is placed: everything but `lost`. */
export type PlacedAnchor = Anchor & Span

/** Whether the claim stands somewhere in this version: its start and end are there. */
export function isPlaced(anchor: Anchor): anchor is PlacedAnchor {
  return anchor.start !== null && anchor.end !== null
}

/** UTF-16 units of context kept on either side, enough to tell repeated passages apart in news copy. */
const contextLength = 32

/**
 * Describes the words at `span` of a version so that they can be found again.
 * Throws a RangeError where the span is empty or outside the text. Spec: anchoring A1–A2.
 */
export function describeAnchor(text: string, version: number, { start, end }: Span): PlacedAnchor {
  if (!(start >= 0 && end <= text.length && start < end)) {
    throw new RangeError(`Span ${start}–${end} is outside version ${version} (length ${text.length})`)
  }
  return {
    version,
    start,
    end,
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - contextLength), start)),
    suffix: wholeCharacters(text.slice(end, end + contextLength)),
    state: 'exact',
  }
}

// A slice may cut a surrogate pair at its outer edge; half a character is no context.
function wholeCharacters(context: string): string {
  return context.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
}
