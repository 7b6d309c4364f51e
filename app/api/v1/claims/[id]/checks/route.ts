import { checkedAt } from '@/domain/claim/check'
import { recordChecksSchema } from '@/domain/claim/input'
import { recordChecks } from '@/server/claims/record-checks'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const POST = handle({
  summary: 'Records one finding or several together; a finding of null takes one back. Answers with the claim.',
  action: 'claim.check',
  params: withId,
  body: recordChecksSchema,
  ifMatch: 'honoured',
  run: async (context, { params, body, expected }) => {
    const claim = await recordChecks(context, params.id, body, expected)
    return { ...json(claim), at: checkedAt(claim) }
  },
})
