import { followDeskSchema } from '@/domain/change/query'
import { followDesk, listDeskEvents } from '@/server/live/follow-desk'
import { events, json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { resumed, wantsEvents } from '@/server/next/wants-events'

export const GET = handle({
  summary:
    'That something happened to an article of the desk, by number; as a stream where text/event-stream is accepted.',
  action: 'article.list',
  query: followDeskSchema,
  answers: ['application/json', 'text/event-stream'],
  run: async (context, { query, request, stillMay }) =>
    wantsEvents(request)
      ? events(await followDesk(context, resumed(request, query), stillMay))
      : json(await listDeskEvents(context, query)),
})
