import type { Span } from '../text/offset'

/** A comment of the document with its replies, on words of the canonical text: a claim with its discussion. */
export interface ImportedClaim {
  /** UTF-16 units of the canonical text; never empty. */
  readonly span: Span
  readonly exact: string
  /** In the order they were written; the first one opened the thread. */
  readonly notes: readonly ImportedNote[]
  readonly isResolved?: true
}

/** One comment. Whoever wrote it is nobody on this desk. */
export interface ImportedNote {
  readonly author: string
  /** UTC, ISO 8601. */
  readonly at?: string
  readonly text: string
}
