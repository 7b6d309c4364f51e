import { verifyDesk } from '@/server/desk/verify-desk'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const GET = handle({
  summary: 'Whether the log and everything on the desk is as it was written, or what is not.',
  action: 'log.read',
  run: async context => json(await verifyDesk(context)),
})
