import type { Claim } from '@/domain/claim/claim'
import type { Evidence } from '@/domain/evidence/evidence'
import { compareQuotation, type WordDifference } from '@/domain/quotation/compare-quotation'

/** What the excerpts say about the words that a claim quotes. */
export interface QuotationSuggestion {
  readonly kind: 'verbatim' | 'differs'
  readonly evidence: Evidence
  /** Passages that stand in the excerpt with other words. */
  readonly differing: readonly { readonly passage: string; readonly words: readonly WordDifference[] }[]
}

/**
 * Compares the claim's quoted words with every excerpt pinned to it: the first that has them word for word, else the first
 * that has them in other words. Nothing where the claim quotes nothing, no excerpt has the words, or the check is made.
 */
export function proposeQuotation({
  anchor,
  checks,
  evidence,
}: Pick<Claim, 'anchor' | 'checks' | 'evidence'>): QuotationSuggestion | null {
  if (checks.some(({ layer }) => layer === 'quotation')) return null
  let differs: QuotationSuggestion | null = null
  for (const item of evidence) {
    if (!item.excerpt) continue
    const comparison = compareQuotation(anchor.exact, item.excerpt)
    if (comparison.kind === 'verbatim') return { kind: 'verbatim', evidence: item, differing: [] }
    if (comparison.kind !== 'differs' || differs) continue
    const differing = comparison.passages.flatMap(found =>
      found.kind === 'differs' ? [{ passage: found.passage.text, words: found.words }] : [],
    )
    differs = { kind: 'differs', evidence: item, differing }
  }
  return differs
}
