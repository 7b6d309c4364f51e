import { moveInArticleSchema } from '@/domain/change/query'
import { moveInArticle } from '@/server/live/move-in-article'
import { nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const PUT = handle({
  summary: 'Tells the others who have the article open where your caret is; it is kept in memory alone.',
  action: 'article.read',
  params: withId,
  body: moveInArticleSchema,
  run: async (context, { params, body }) => {
    await moveInArticle(context, params.id, body)
    return nothing()
  },
})
