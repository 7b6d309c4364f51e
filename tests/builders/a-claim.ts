import { describeAnchor } from '@/domain/anchor/anchor'
import type { Check, Finding, Layer } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import { type Tag, tagOf } from '@/domain/claim/tag'
import type { Evidence } from '@/domain/evidence/evidence'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Span } from '@/domain/text/offset'
import { aDoc } from './a-doc'
import { anId } from './an-id'

const at = '2026-03-02T09:05:00.000Z'
const by = { id: '01900000-0000-7000-8000-ffffffffffff', name: 'Ada Checker' }

export function aCheck(layer: Layer = 'content', finding: Finding = 'verified', over: Partial<Check> = {}): Check {
  return { layer, finding, by, at, ...over }
}

// The fewest checks that add up to a tag.
const checksFor: Readonly<Record<Tag, readonly Check[]>> = {
  open: [],
  verified: [aCheck('content', 'verified')],
  disputed: [aCheck('content', 'disputed')],
  attributed: [aCheck('attribution', 'verified')],
}

interface ClaimOver extends Partial<Omit<Claim, 'tag'>> {
  readonly tag?: Tag
  /** The text it stands in and where; without them, the first ten characters of the default document. */
  readonly text?: string
  readonly span?: Span
}

/** A claim as it is read from the store: give `checks`, or a `tag` that checks are then made for. */
export function aClaim({ tag = 'open', text = canonicalText(aDoc()), span, ...over }: ClaimOver = {}): Claim {
  const checks = over.checks ?? checksFor[tag]
  return {
    id: anId(),
    articleId: '01900000-0000-7000-8000-aaaaaaaaaaaa',
    revision: 1,
    anchor: describeAnchor(text, 1, span ?? { start: 0, end: 10 }),
    review: { state: 'unreviewed' },
    flags: [],
    formerChecks: [],
    evidence: [],
    notes: [],
    createdBy: by,
    createdAt: at,
    ...over,
    checks,
    tag: tagOf(checks),
  }
}

export function anEvidence(over: Partial<Evidence> = {}): Evidence {
  return {
    id: anId(),
    claimId: anId(),
    revision: 1,
    stance: 'supports',
    proximity: 'primary',
    title: 'Annual budget report',
    createdBy: by,
    createdAt: at,
    ...over,
  }
}
