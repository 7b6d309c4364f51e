import type { ArticleId } from '../ids'
import type { ArticleState } from './article'

/** What a change needs to know of an article, without its text. */
export interface ArticleStanding {
  readonly id: ArticleId
  readonly revision: number
  readonly title: string
  readonly state: ArticleState
  /** Number of the current version. */
  readonly versions: number
  readonly isDemonstration: boolean
}
