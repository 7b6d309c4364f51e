import { changeClaimSchema, makeClaimSchema } from '@/domain/claim/input'
import { changeClaim } from '@/server/claims/change-claim'
import { makeClaim } from '@/server/claims/make-claim'
import { readClaim } from '@/server/claims/read-claim'
import { removeClaim } from '@/server/claims/remove-claim'
import { json, made, nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'A claim with its checks and evidence.',
  action: 'claim.read',
  params: withId,
  run: async (context, { params }) => json(await readClaim(context, params.id)),
})

export const PUT = handle({
  summary: 'Makes a claim under an id that the sender chose; the same sent again is answered with what is there.',
  action: 'claim.make',
  params: withId,
  body: makeClaimSchema,
  run: async (context, { params, body }) => made(await makeClaim(context, params.id, body)),
})

export const PATCH = handle({
  summary: 'Changes what is known about a claim, or the words that it covers.',
  action: 'claim.change',
  params: withId,
  body: changeClaimSchema,
  ifMatch: 'demanded',
  run: async (context, { params, body, expected }) => json(await changeClaim(context, params.id, body, expected)),
})

export const DELETE = handle({
  summary: 'Takes a claim off its article, with its checks and evidence.',
  action: 'claim.remove',
  params: withId,
  ifMatch: 'demanded',
  run: async (context, { params, expected }) => {
    await removeClaim(context, params.id, expected)
    return nothing()
  },
})
