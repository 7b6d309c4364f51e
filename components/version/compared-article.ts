import type { Version, VersionSummary } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId } from '@/domain/ids'
import type { TextPiece } from '@/domain/version/text-piece'

/** Two versions of an article as the page that compares them needs them. */
export interface ComparedArticle {
  readonly id: ArticleId
  readonly title: string
  readonly language: string
  /** Every version, the first one first. */
  readonly versions: readonly VersionSummary[]
  readonly from: VersionWithClaims
  readonly to: VersionWithClaims
  readonly pieces: readonly TextPiece[]
}

/** A version with its claims as they stood while it was the current one. */
export interface VersionWithClaims {
  readonly version: Version
  readonly claims: readonly Claim[]
}
