import type { ArticleId } from '@/domain/ids'

/** Whether a correction of this article may wait here: known at once, without the database. */
export function mayHaveDraft(articleId: ArticleId): boolean {
  try {
    return localStorage.getItem(nameOf(articleId)) !== null
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return false
  }
}

/** Says so for the next page. */
export function flagDraft(articleId: ArticleId, isThere: boolean): void {
  try {
    if (isThere) localStorage.setItem(nameOf(articleId), '')
    else localStorage.removeItem(nameOf(articleId))
  } catch (error) {
    // A locked store: the draft itself lies in the database.
    if (!(error instanceof DOMException)) throw error
  }
}

const nameOf = (articleId: ArticleId) => `tickmark.correction.${articleId}`
