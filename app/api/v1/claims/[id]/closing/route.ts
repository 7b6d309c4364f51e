import { closeClaimSchema } from '@/domain/claim/input'
import { closeClaim } from '@/server/claims/close-claim'
import { openClaim } from '@/server/claims/open-claim'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const POST = handle({
  summary: 'Closes a claim, as corrected in a version, with both wordings, or as dropped with a reason.',
  action: 'claim.close',
  params: withId,
  body: closeClaimSchema,
  ifMatch: 'honoured',
  run: async (context, { params, body, expected }) => json(await closeClaim(context, params.id, body, expected)),
})

export const DELETE = handle({
  summary: 'Takes the closing of a claim back. Answers with the claim.',
  action: 'claim.close',
  params: withId,
  ifMatch: 'honoured',
  run: async (context, { params, expected }) => json(await openClaim(context, params.id, expected)),
})
