import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Amendment } from '../change/change'
import type { ArticleDetails, WorkingState } from './article'
import type { ArticleStanding } from './standing'

export interface ArticleAmendment {
  readonly details?: Amendment<ArticleDetails>
  readonly state?: WorkingState
}

/** Sets or clears what is known about an article, gives it to review or takes it back; its text is not touched. */
export function changeArticle(
  article: Authorised<ArticleStanding, 'article.change'>,
  { details, state }: ArticleAmendment,
): Permitted[] {
  const changes: Permitted[] = []
  const articleId = article.id
  if (details && Object.keys(details).length > 0) {
    changes.push(
      permitted(article, { kind: 'article.changed', articleId, expectedRevision: article.revision, details }),
    )
  }
  if (state && state !== article.state) {
    const expectedRevision = article.revision + changes.length
    changes.push(permitted(article, { kind: 'article.moved_on', articleId, expectedRevision, state }))
  }
  return changes
}
