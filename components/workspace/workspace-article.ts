import type { Standing } from '@/components/review/article-stand'
import type { StandAbilities } from '@/components/review/reviewed-article'
import type { ArticleId } from '@/domain/ids'
import type { Doc } from '@/domain/text/document'

/** What the workspace needs of an article. */
export interface WorkspaceArticle {
  readonly id: ArticleId
  readonly title: string
  readonly standing: Standing
  readonly abilities: StandAbilities
  /** Number of the version that is shown: the current one. */
  readonly version: number
  readonly versionSha256: string
  readonly doc: Doc
}
