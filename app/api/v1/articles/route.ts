import { importArticleSchema } from '@/domain/article/input'
import { listArticlesSchema } from '@/domain/article/query'
import { importArticle, previewImport } from '@/server/articles/import-article'
import { inTurn } from '@/server/articles/in-turn'
import { importQuerySchema, incomingSchema } from '@/server/articles/incoming'
import { listArticles } from '@/server/articles/list-articles'
import { json, made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { readImport } from '@/server/next/read-import'

export const GET = handle({
  summary:
    'A page of the articles on the desk, soonest due first or, for words, best first, with how many there are in each state.',
  action: 'article.list',
  query: listArticlesSchema,
  run: async (context, { query }) => json(await listArticles(context, query)),
})

export const POST = handle({
  summary: 'Brings an article in, as JSON or as a multipart file; with dryRun=1 it answers what would be saved.',
  action: 'article.import',
  query: importQuerySchema,
  body: incomingSchema,
  describedBody: importArticleSchema,
  readBody: readImport,
  run: (context, { query, body }) =>
    inTurn(body.bytes.length, async () =>
      query.dryRun ? json(await previewImport(context, body)) : made(await importArticle(context, body)),
    ),
})
