import { searchSchema } from '@/domain/article/query'
import { listArticles } from '@/server/articles/list-articles'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'

export const GET = handle({
  summary:
    'Articles that have every word in title, byline or text, best first, each with the words around what was found.',
  action: 'article.list',
  query: searchSchema,
  run: async (context, { query }) => json(await listArticles(context, query)),
})
