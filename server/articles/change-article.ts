import { changeArticle as changed } from '../../domain/article/change-article'
import type { ChangeArticle } from '../../domain/article/input'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import { readArticle } from './read-article'

/** Sets or clears what is known about an article. */
export async function changeArticle(context: Context, id: string, input: ChangeArticle, expected: ExpectedRevision) {
  const article = await authorised(context, 'article.change', id)
  expectRevision('article', article, expected)
  await refuseUnknownPerson(context, input.assigneeId)
  if (Object.keys(input).length > 0) await context.commit([changed(article, input)])
  return readArticle(context, id)
}
