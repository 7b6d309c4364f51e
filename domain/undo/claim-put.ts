import type { Anchor } from '../anchor/anchor'
import type { Amendment } from '../change/change'
import type { Check, FormerCheck, Layer } from '../claim/check'
import type { Claim, ClaimDetails } from '../claim/claim'
import type { Closing } from '../claim/closing'
import type { Evidence } from '../evidence/evidence'
import type { Note } from '../note/note'
import type { Review } from '../review/review'

/**
 * Parts of a claim as they are put back, with who made them and when; a part that is not named stays as it is. Evidence
 * and notes carry the revision that they get, and lie under their ids.
 */
export interface ClaimParts {
  /** `null` clears a field. */
  readonly details?: Amendment<ClaimDetails>
  readonly anchor?: Anchor
  /** `null` takes the layer's check away. */
  readonly checks?: Readonly<Partial<Record<Layer, Check | null>>>
  /** `null` takes the layer's former check away. */
  readonly formerChecks?: Readonly<Partial<Record<Layer, FormerCheck | null>>>
  /** `null` opens the claim again. */
  readonly closing?: Closing | null
  /** `null` takes the piece of evidence off. */
  readonly evidence?: Readonly<Record<string, Evidence | null>>
  /** `null` takes the note out of the discussion. */
  readonly notes?: Readonly<Record<string, Note | null>>
  readonly review?: Review
}

/** What is done to a claim when something is put back: to parts of it, or to the whole of it. Spec: undo U7–U10. */
export type ClaimPut =
  | { readonly kind: 'parts'; readonly parts: ClaimParts }
  /** It was removed and comes back, under a revision higher than any it ever had. */
  | { readonly kind: 'whole'; readonly claim: Claim }
  /** It was made and goes again; `exact` are its words. */
  | { readonly kind: 'removal'; readonly exact: string }
