import type { ArticleState } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'
import type { Doc } from '@/domain/text/document'

/** What the workspace needs of an article. */
export interface WorkspaceArticle {
  readonly id: ArticleId
  readonly title: string
  readonly state: ArticleState
  /** Number of the version that is shown: the current one. */
  readonly version: number
  readonly doc: Doc
}
