import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { listSessions } from '@/server/session/list-sessions'

export const GET = handle({
  summary: 'Where a person is signed in.',
  action: 'session.read',
  params: withId,
  run: async (context, { params }) => json(await listSessions(context, params.id)),
})
