import type { ClaimId } from '../ids'
import type { Offset, Span } from '../text/offset'
import type { Anchor } from './anchor'
import type { WordChange } from './word-changes'

/** How a place was found: carried by its unchanged or similar surroundings, or its words looked for elsewhere. */
export type AnchorMethod = 'surroundings' | 'words'

/** A place where a lost claim may belong. A person decides. */
export interface AnchorCandidate extends Span {
  /** 0–1. */
  readonly score: number
}

/** An anchor in a new version, with how sure it is. Scores are 0–1; a lost one keeps its old words and where it might belong. */
export interface ReanchoredAnchor extends Anchor {
  readonly score: number
  /** Of the second best free place; 0 where there was none. */
  readonly runnerUp: number
  readonly method?: AnchorMethod | 'steps'
  /** Where its words differ: how, word by word. Empty for a typographic difference. */
  readonly changes: readonly WordChange[]
  readonly isTypographic: boolean
  readonly candidates: readonly AnchorCandidate[]
}

/** A claim with its anchor in the new version. */
export interface ReanchoredClaim {
  readonly claimId: ClaimId
  readonly anchor: ReanchoredAnchor
}

/** What re-anchoring reads of a version: its number, canonical text, and the blocks in it in order. */
export interface AnchoredText {
  readonly number: number
  readonly text: string
  readonly blocks: readonly { readonly start: Offset; readonly end: Offset }[]
}
