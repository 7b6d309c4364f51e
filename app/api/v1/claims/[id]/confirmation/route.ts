import { checkedAt } from '@/domain/claim/check'
import { confirmChecks } from '@/server/claims/confirm-checks'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const POST = handle({
  summary: 'Confirms what was found on the words that a claim had before, for the words that it has now.',
  action: 'claim.check',
  params: withId,
  ifMatch: 'demanded',
  run: async (context, { params, expected }) => {
    const claim = await confirmChecks(context, params.id, expected)
    return { ...json(claim), at: checkedAt(claim) }
  },
})
