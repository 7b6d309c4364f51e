import type { Article } from '../../domain/article/article'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import type { ReopenArticle } from '../../domain/sign-off/input'
import { reopenArticle as reopened } from '../../domain/sign-off/sign-off-article'
import { readArticle } from '../articles/read-article'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Takes a sign-off back with a reason. An article that is open already is answered as it is. */
export async function reopenArticle(
  context: Context,
  id: string,
  { reason }: ReopenArticle,
  expected: ExpectedRevision,
): Promise<Article> {
  const article = await authorised(context, 'article.reopen', id)
  if (article.state !== 'signed_off') return readArticle(context, id)
  expectRevision('article', article, expected)
  await context.commit([reopened(article, reason)])
  return readArticle(context, id)
}
