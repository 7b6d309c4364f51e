import { reviewClaimSchema } from '@/domain/review/input'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { reviewClaim } from '@/server/review/review-claim'

export const POST = handle({
  summary: 'An editor approves a claim, returns it with a reason, or takes the decision back. Answers with the claim.',
  action: 'claim.review',
  params: withId,
  body: reviewClaimSchema,
  ifMatch: 'honoured',
  run: async (context, { params, body, expected }) => json(await reviewClaim(context, params.id, body, expected)),
})
