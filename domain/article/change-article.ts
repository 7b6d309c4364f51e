import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Amendment } from '../change/change'
import type { ArticleDetails } from './article'
import type { ArticleStanding } from './standing'

/** Sets or clears what is known about an article; its text is not touched. */
export function changeArticle(
  article: Authorised<ArticleStanding, 'article.change'>,
  details: Amendment<ArticleDetails>,
): Permitted {
  return permitted(article, {
    kind: 'article.changed',
    articleId: article.id,
    expectedRevision: article.revision,
    details,
  })
}
