import { followArticleSchema } from '@/domain/change/query'
import { listArticleEvents } from '@/server/articles/list-article-events'
import { followArticle } from '@/server/live/follow-article'
import { events, json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { resumed, wantsEvents } from '@/server/next/wants-events'

export const GET = handle({
  summary:
    'What happened to an article and everything on it, as the log has it; as a stream where text/event-stream is accepted.',
  action: 'article.read',
  params: withId,
  query: followArticleSchema,
  answers: ['application/json', 'text/event-stream'],
  run: async (context, { params, query: { listener, ...query }, request, stillMay }) =>
    wantsEvents(request)
      ? events(await followArticle(context, params.id, resumed(request, { ...query, listener }), stillMay))
      : json(await listArticleEvents(context, params.id, query)),
})
