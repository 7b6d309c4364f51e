import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { PlacedAnchor } from '../anchor/anchor'
import type { Amendment } from '../change/change'
import type { Claim, ClaimDetails } from './claim'

export interface ClaimAmendment {
  readonly details?: Amendment<ClaimDetails>
  readonly anchor?: PlacedAnchor
}

/** Changes what is known about a claim, its span, or both. */
export function changeClaim(
  claim: Authorised<Claim, 'claim.change'>,
  { details, anchor }: ClaimAmendment,
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
  return changes
}
