import type { Article } from '../article/article'
import type { Claim } from '../claim/claim'
import type { ActionId, ClaimId } from '../ids'

/** What came of undoing an action or of doing it again. */
export interface Undone {
  /** The action that was undone or done again, not the undoing. */
  readonly action: ActionId
  readonly kind: 'undone' | 'redone'
  /** What it was, in the words of the log: “content disputed (was verified)”. */
  readonly summary: string
  /** Claims that were touched and are there, as they stand now. */
  readonly claims: readonly Claim[]
  /** Claims that were touched and are no longer there. */
  readonly removed: readonly ClaimId[]
  /** Where the article itself was touched. */
  readonly article?: Article
}
