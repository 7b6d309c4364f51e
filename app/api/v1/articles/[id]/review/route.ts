import { reviewClaimsSchema } from '@/domain/review/input'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { reviewClaims } from '@/server/review/review-claims'

export const POST = handle({
  summary: 'One decision on several claims of an article, all of them or none. Answers with the claims.',
  action: 'claim.review',
  params: withId,
  body: reviewClaimsSchema,
  run: async (context, { params, body }) => json(await reviewClaims(context, params.id, body)),
})
