import { removeArticle as removed } from '../../domain/article/remove-article'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Takes an article off the desk, with its claims and evidence. */
export async function removeArticle(context: Context, id: string, expected: ExpectedRevision): Promise<void> {
  const article = await authorised(context, 'article.remove', id)
  expectRevision('article', article, expected)
  await context.commit([removed(article)])
}
