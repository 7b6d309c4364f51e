import type { Standing } from '@/components/review/standing'
import type { ArticleId } from '@/domain/ids'
import type { Doc } from '@/domain/text/document'

/** What the workspace needs of an article. */
export interface WorkspaceArticle {
  readonly id: ArticleId
  readonly standing: Standing
  /** Number of the version that is shown: the current one. */
  readonly version: number
  readonly versionSha256: string
  readonly doc: Doc
}
