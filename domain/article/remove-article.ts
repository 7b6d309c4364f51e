import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { ArticleStanding } from './standing'

/** Takes an article with its claims off the desk; the log keeps that it was there. */
export function removeArticle(
  article: Authorised<
    Pick<ArticleStanding, 'id' | 'revision' | 'title'>,
    'article.remove' | 'desk.clear_demonstration'
  >,
): Permitted {
  return permitted(article, {
    kind: 'article.removed',
    articleId: article.id,
    expectedRevision: article.revision,
    title: article.title,
  })
}
