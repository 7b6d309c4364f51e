import { listInboxSchema } from '@/domain/inbox/query'
import { listInbox } from '@/server/inbox/list-inbox'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const GET = handle({
  summary:
    'What waits for whoever asks: questions, mentions and replies, returned claims, assignments; and how much there is in all.',
  action: 'inbox.read',
  query: listInboxSchema,
  run: async (context, { query }) => json(await listInbox(context, query)),
})
