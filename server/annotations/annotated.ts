import type { ArticleId, ClaimId } from '../../domain/ids'

/** What became of annotations that were brought onto an article. `id` is the one in their file. */
export interface Annotated {
  readonly added: readonly {
    readonly id: string
    readonly claimId: ClaimId
    readonly start: number
    readonly end: number
    readonly exact: string
  }[]
  /** Those that were brought in before. */
  readonly there: readonly { readonly id: string; readonly claimId: ClaimId }[]
  readonly unplaced: readonly { readonly id: string; readonly exact?: string; readonly reason: string }[]
  readonly articleId: ArticleId
  readonly version: number
}
