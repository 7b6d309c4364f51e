import type { Article } from '../../domain/article/article'
import { DomainError } from '../../domain/errors'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** An article with its current version. */
export async function readArticle(context: Context, id: string): Promise<Article> {
  await authorised(context, 'article.read', id)
  const article = await context.store.article(id)
  if (!article) throw new DomainError('not_found', 'This article is not on the desk. It may have been removed.')
  return article
}
