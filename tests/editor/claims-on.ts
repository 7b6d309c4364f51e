import fc from 'fast-check'
import { describeAnchor } from '@/domain/anchor/anchor'
import type { Claim } from '@/domain/claim/claim'
import { type Tag, tags } from '@/domain/claim/tag'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import type { Span } from '@/domain/text/offset'

const someone = { id: 'p1', name: 'Ada' }

/** A claim over `span` of a text, with nothing else known about it. */
export function claimOn(text: string, span: Span, id: string, tag: Tag = 'open'): Claim {
  return {
    id,
    articleId: 'a1',
    revision: 1,
    tag,
    anchor: describeAnchor(text, 1, span),
    checks: [],
    formerChecks: [],
    review: { state: 'unreviewed' },
    evidence: [],
    notes: [],
    flags: [],
    createdBy: someone,
    createdAt: '2026-11-20T08:00:00.000Z',
  }
}

/** Spans of a text of some length, nested, crossing and equal ones among them. */
export function anySpans(length: number, most = 8): fc.Arbitrary<Span[]> {
  if (length === 0) return fc.constant([])
  const span = fc
    .tuple(fc.nat(length - 1), fc.integer({ min: 1, max: Math.min(length, 40) }))
    .map(([start, size]) => ({ start, end: Math.min(length, start + size) }))
  return fc.array(span, { maxLength: most })
}

/** Claims on a document, with every tag among them. */
export function anyClaimsOn(doc: Doc): fc.Arbitrary<Claim[]> {
  const text = canonicalText(doc)
  return anySpans(text.length).map(spans =>
    spans.map((span, i) => claimOn(text, span, `c${String(i).padStart(2, '0')}`, tags[i % tags.length])),
  )
}
