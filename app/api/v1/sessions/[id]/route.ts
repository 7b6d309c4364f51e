import { nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withSession } from '@/server/next/params'
import { revokeSession } from '@/server/session/revoke-session'

export const DELETE = handle({
  summary: 'Ends somebody’s session at once.',
  action: 'session.revoke',
  params: withSession,
  run: async (context, { params }) => {
    await revokeSession(context, params.id)
    return nothing()
  },
})
