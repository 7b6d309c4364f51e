import type { Claim } from '../../domain/claim/claim'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import type { ReviewClaim } from '../../domain/review/input'
import { reviewClaim as reviewed } from '../../domain/review/review-claim'
import { authorised } from '../authorised'
import { readClaim } from '../claims/read-claim'
import type { Context } from '../context'

/** An editor's decision on a claim. The same decision again is answered with the claim as it is. */
export async function reviewClaim(
  context: Context,
  id: string,
  decision: ReviewClaim,
  expected: ExpectedRevision,
): Promise<Claim> {
  const claim = await authorised(context, 'claim.review', id)
  const changes = reviewed(claim, decision)
  if (changes.length === 0) return claim
  expectRevision('claim', claim, expected)
  await context.commit(changes)
  return readClaim(context, id)
}
