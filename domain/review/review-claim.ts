import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Claim } from '../claim/claim'
import { DomainError } from '../errors'
import type { ReviewClaim } from './input'
import type { Review } from './review'

/** An editor's decision on a claim as it was read; nothing where it stands already. Spec: review V1–V5. */
export function reviewClaim(claim: Authorised<Claim, 'claim.review'>, decision: ReviewClaim): Permitted[] {
  const review = reviewAfter(decision)
  if (isSameReview(claim.review, review)) return []
  refuseUnchecked(claim, review)
  const { articleId, id: claimId, revision: expectedRevision } = claim
  return [permitted(claim, { kind: 'claim.reviewed', articleId, claimId, expectedRevision, review })]
}

/** What a decision makes of a claim's review, without who and when. */
export function reviewAfter(decision: ReviewClaim): Omit<Review, 'by' | 'at'> {
  switch (decision.decision) {
    case 'approve':
      return { state: 'approved' }
    case 'return':
      return { state: 'returned', reason: decision.reason }
    case 'unreview':
      return { state: 'unreviewed' }
  }
}

/** Whether two reviews decide the same, whoever decided and when. */
export function isSameReview(a: Omit<Review, 'by' | 'at'>, b: Omit<Review, 'by' | 'at'>): boolean {
  return a.state === b.state && a.reason === b.reason
}

/** Why an editor cannot approve a claim as it stands, as a sentence; undefined where it can be. */
export function whyNotApproved({
  tag,
  anchor,
  formerChecks,
  closing,
}: Pick<Claim, 'tag' | 'anchor' | 'formerChecks' | 'closing'>): string | undefined {
  if (closing) return 'This claim is closed. There is nothing to approve until somebody takes that back.'
  if (anchor.state === 'lost')
    return 'The words of this claim are not found in this version. Place it in the text, or close it.'
  if (formerChecks.length > 0) {
    return 'The words of this claim changed since it was checked. Confirm the finding, have it checked again, or return it with a reason.'
  }
  if (tag === 'open') return 'This claim is still open. Have it checked, or return it with a reason.'
  return undefined
}

function refuseUnchecked(claim: Claim, { state }: Omit<Review, 'by' | 'at'>) {
  const reason = state === 'approved' ? whyNotApproved(claim) : undefined
  if (reason) throw new DomainError('not_ready', reason, { id: claim.id })
}
