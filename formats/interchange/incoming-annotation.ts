import type { Quote } from '../../domain/anchor/place-quote'
import type { ImportedNote } from '../../domain/article/imported-claim'
import type { Check } from '../../domain/claim/check'
import type { ClaimDetails } from '../../domain/claim/claim'
import type { EvidenceDetails } from '../../domain/evidence/evidence'

/** What one annotation says: words of a text, and what was found of them. */
export interface IncomingAnnotation {
  /** As its file has it. */
  readonly id: string
  readonly quote?: Quote
  readonly position?: IncomingPosition
  readonly details: ClaimDetails
  readonly checks: readonly Omit<Check, 'by' | 'at'>[]
  readonly evidence: readonly EvidenceDetails[]
  /** What it says in no words of ours. */
  readonly notes: readonly ImportedNote[]
}

/** A place by counting; end exclusive. */
export interface IncomingPosition {
  readonly start: number
  readonly end: number
  readonly unit: 'code points' | 'utf-16 units'
  /** SHA-256 in hex of the text that is counted in, where that is known. */
  readonly sha256?: string
}

/** Annotations, or one sentence that says why there are none. */
export type AnnotationsReading =
  | { readonly kind: 'read'; readonly annotations: readonly IncomingAnnotation[] }
  | { readonly kind: 'refused'; readonly reason: string }
