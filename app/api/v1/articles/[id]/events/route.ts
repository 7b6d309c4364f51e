import { listEventsSchema } from '@/domain/change/query'
import { listArticleEvents } from '@/server/articles/list-article-events'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'What happened to an article and everything on it, as the log has it.',
  action: 'article.read',
  params: withId,
  query: listEventsSchema,
  run: async (context, { params, query }) => json(await listArticleEvents(context, params.id, query)),
})
