import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Anchor, PlacedAnchor } from '../anchor/anchor'
import type { Amendment } from '../change/change'
import type { Claim, ClaimDetails } from './claim'

export interface ClaimAmendment {
  readonly details?: Amendment<ClaimDetails>
  readonly anchor?: PlacedAnchor | undefined
  /** Where it then stands in the current version, where `anchor` is on an earlier one. */
  readonly carriedTo?: Anchor | undefined
}

/** Changes what is known about a claim, its span, or both. */
export function changeClaim(
  claim: Authorised<Claim, 'claim.change'>,
  { details, anchor, carriedTo }: ClaimAmendment,
): Permitted[] {
  const on = { articleId: claim.articleId, claimId: claim.id }
  const changes: Permitted[] = []
  if (details && Object.keys(details).length > 0) {
    changes.push(permitted(claim, { kind: 'claim.changed', ...on, expectedRevision: claim.revision, details }))
  }
  if (anchor) {
    const expectedRevision = claim.revision + changes.length
    changes.push(permitted(claim, { kind: 'claim.spanned', ...on, expectedRevision, anchor }))
  }
  if (anchor && carriedTo) {
    const expectedRevision = claim.revision + changes.length
    const carried = { from: anchor.version, anchor: carriedTo }
    changes.push(permitted(claim, { kind: 'claim.carried', ...on, expectedRevision, ...carried }))
  }
  return changes
}
