import { importArticleSchema } from '@/domain/article/input'
import { listArticlesSchema } from '@/domain/article/query'
import { importArticle, previewImport } from '@/server/articles/import-article'
import { importQuerySchema, incomingSchema } from '@/server/articles/incoming'
import { listArticles } from '@/server/articles/list-articles'
import { json, made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { readImport } from '@/server/next/read-import'
import { withProgress } from '@/server/next/with-progress'

export const GET = handle({
  summary:
    'A page of the articles on the desk, soonest due first or, for words, best first, with how many there are in each state.',
  action: 'article.list',
  query: listArticlesSchema,
  run: async (context, { query }) => json(await listArticles(context, query)),
})

export const POST = handle({
  summary:
    'Brings an article in, as JSON, as a multipart file or from a web address; with dryRun=1 it answers what would be saved, as a stream with its progress where text/event-stream is accepted.',
  action: 'article.import',
  query: importQuerySchema,
  body: incomingSchema,
  describedBody: importArticleSchema,
  readBody: readImport,
  answers: ['application/json', 'text/event-stream'],
  run: (context, { query, body, request }) =>
    withProgress(request, async options =>
      query.dryRun
        ? json(await previewImport(context, body, options))
        : made(await importArticle(context, body, options)),
    ),
})
