import { endOwnSession } from '@/server/account/end-own-sessions'
import { nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withSession } from '@/server/next/params'

export const DELETE = handle({
  summary: 'Ends one of one’s own sessions at once.',
  action: 'account.change',
  params: withSession,
  run: async (context, { params }) => {
    await endOwnSession(context, params.id)
    return nothing()
  },
})
