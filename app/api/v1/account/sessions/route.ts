import { endOtherSessions } from '@/server/account/end-own-sessions'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const DELETE = handle({
  summary: 'Ends every session of one’s own but the one that asks.',
  action: 'account.change',
  run: async context => json(await endOtherSessions(context)),
})
