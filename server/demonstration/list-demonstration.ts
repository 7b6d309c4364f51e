import type { ArticleId } from '../../domain/ids'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** The demonstration articles that are still on the desk. */
export async function listDemonstration(
  context: Context,
): Promise<readonly { readonly id: ArticleId; readonly title: string }[]> {
  authorisedOnDesk(context, 'article.list')
  return context.store.demonstrationArticles()
}
