import { listEventsSchema } from '@/domain/change/query'
import { listClaimEvents } from '@/server/claims/list-claim-events'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'What happened to a claim, its checks and its evidence, as the log has it.',
  action: 'claim.read',
  params: withId,
  query: listEventsSchema,
  run: async (context, { params, query }) => json(await listClaimEvents(context, params.id, query)),
})
