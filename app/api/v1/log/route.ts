import { listLogSchema } from '@/domain/change/query'
import { listLog } from '@/server/log/list-log'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const GET = handle({
  summary: 'What happened on the desk, newest first, with each entry in words; `before` reads on.',
  action: 'log.read',
  query: listLogSchema,
  run: async (context, { query }) => json(await listLog(context, query)),
})
