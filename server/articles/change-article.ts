import { changeArticle as changed } from '../../domain/article/change-article'
import type { ChangeArticle } from '../../domain/article/input'
import { changesAnything } from '../../domain/change/changes-anything'
import { type ExpectedRevision, expectRevision } from '../../domain/expect-revision'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { refuseUnknownPerson } from '../people/refuse-unknown-person'
import { readArticle } from './read-article'

/** Sets or clears what is known about an article, gives it to review or takes it back to checking. */
export async function changeArticle(context: Context, id: string, input: ChangeArticle, expected: ExpectedRevision) {
  const { state, ...details } = input
  const article = await authorised(context, 'article.change', id)
  await refuseUnknownPerson(context, input.assigneeId)
  const now = await readArticle(context, id)
  if (!changesAnything(now, input)) return now
  expectRevision('article', article, expected)
  await context.commit(changed(article, { details, state }))
  return readArticle(context, id)
}
