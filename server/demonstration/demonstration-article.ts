import type { ArticleDetails } from '../../domain/article/article'
import type { Check } from '../../domain/claim/check'
import type { ClaimDetails } from '../../domain/claim/claim'
import type { EvidenceDetails } from '../../domain/evidence/evidence'
import type { Doc } from '../../domain/text/document'

/** A claim of the demonstration, located by its words, so that the data can be read and the copy be mended. */
export interface DemonstrationClaim extends Partial<Omit<ClaimDetails, 'assigneeId'>> {
  /** The words as they stand in the copy. They must stand there exactly once. */
  readonly words: string
  /** In the order they were recorded: a later one for the same layer replaces the earlier, which stays in the history. */
  readonly checks?: readonly Omit<Check, 'by' | 'at'>[]
  readonly evidence?: readonly EvidenceDetails[]
}

export interface DemonstrationArticle {
  readonly fileName: string
  readonly details: Omit<ArticleDetails, 'dueAt' | 'assigneeId'>
  /** Hours from loading until it is due. */
  readonly dueInHours: number
  readonly doc: Doc
  readonly setAside: readonly { readonly text: string; readonly reason: string }[]
  readonly notes: readonly string[]
  readonly claims: readonly DemonstrationClaim[]
}
