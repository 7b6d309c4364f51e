import type { ArticleState, ArticleSummary } from '../../domain/article/article'
import type { ListArticles } from '../../domain/article/query'
import type { Page } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

export interface ArticleList extends Page<ArticleSummary> {
  /** How many articles of the whole desk are in each state. */
  readonly counts: Readonly<Record<ArticleState, number>>
}

/** A page of the desk's articles, newest first. */
export async function listArticles(context: Context, query: ListArticles): Promise<ArticleList> {
  authorisedOnDesk(context, 'article.list')
  const [page, counts] = await Promise.all([context.store.articles(query), context.store.articleCounts()])
  return { ...page, counts }
}
