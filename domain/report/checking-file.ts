import type { Article } from '../article/article'
import type { Claim } from '../claim/claim'

/** Everything recorded about an article. Claims are those of its current version, in any order. */
export interface CheckingFile {
  readonly article: Article
  readonly claims: readonly Claim[]
}
