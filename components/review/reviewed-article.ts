import type { ArticleId } from '@/domain/ids'
import type { Block } from '@/domain/text/blocks'
import type { Standing } from './standing'

/** What the board needs of an article. */
export interface ReviewedArticle {
  readonly id: ArticleId
  readonly language: string
  readonly version: number
  readonly versionSha256: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly standing: Standing
}
