import type { ArticleId } from '@/domain/ids'
import type { Block } from '@/domain/text/blocks'
import type { Standing } from './article-stand'

/** What somebody may do about how far an article is. */
export interface StandAbilities {
  readonly mayMove: boolean
  readonly mayReview: boolean
  readonly maySignOff: boolean
}

/** What the board needs of an article. */
export interface ReviewedArticle {
  readonly id: ArticleId
  readonly title: string
  readonly language: string
  readonly version: number
  readonly versionSha256: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly standing: Standing
  readonly abilities: StandAbilities
}
