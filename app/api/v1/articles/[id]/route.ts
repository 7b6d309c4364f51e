import { changeArticleSchema } from '@/domain/article/input'
import { changeArticle } from '@/server/articles/change-article'
import { readArticle } from '@/server/articles/read-article'
import { removeArticle } from '@/server/articles/remove-article'
import { json, nothing } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'

export const GET = handle({
  summary: 'An article with its current version.',
  action: 'article.read',
  params: withId,
  run: async (context, { params }) => json(await readArticle(context, params.id)),
})

export const PATCH = handle({
  summary: 'Sets or clears what is known about an article, gives it to review or takes it back; its text stays.',
  action: 'article.change',
  params: withId,
  body: changeArticleSchema,
  ifMatch: 'demanded',
  run: async (context, { params, body, expected }) => json(await changeArticle(context, params.id, body, expected)),
})

export const DELETE = handle({
  summary: 'Takes an article off the desk, with its claims and evidence.',
  action: 'article.remove',
  params: withId,
  ifMatch: 'demanded',
  run: async (context, { params, expected }) => {
    await removeArticle(context, params.id, expected)
    return nothing()
  },
})
