import { reopenSchema, signOffSchema } from '@/domain/sign-off/input'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { reopenArticle } from '@/server/sign-off/reopen-article'
import { signOffArticle } from '@/server/sign-off/sign-off-article'

export const POST = handle({
  summary:
    'Accepts the current version with its findings; refused with what stands in the way. Answers with the article.',
  action: 'article.sign_off',
  params: withId,
  body: signOffSchema,
  ifMatch: 'honoured',
  run: async (context, { params, body, expected }) => json(await signOffArticle(context, params.id, body, expected)),
})

export const DELETE = handle({
  summary: 'Takes a sign-off back with a reason, so that the article can be changed. Answers with the article.',
  action: 'article.reopen',
  params: withId,
  body: reopenSchema,
  ifMatch: 'honoured',
  run: async (context, { params, body, expected }) => json(await reopenArticle(context, params.id, body, expected)),
})
