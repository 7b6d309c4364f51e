import type { ArticleId } from '@/domain/ids'

/** The article that a new version is brought in for, as it stood when the page was opened. */
export interface RevisedArticle {
  readonly id: ArticleId
  readonly title: string
  readonly language: string
  /** Number of the current version. */
  readonly current: number
  /** Where the text came from, if from an address. */
  readonly sourceUrl?: string | undefined
}
