import { verifyLog } from '@/server/desk/verify-log'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const GET = handle({
  summary: 'Whether the log is as it was written, or the first row that is not.',
  action: 'log.read',
  run: async context => json(await verifyLog(context)),
})
