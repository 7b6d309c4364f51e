import { createHash } from 'node:crypto'
import { describeAnchor } from '@/domain/anchor/anchor'
import type { ArticleDetails, Original } from '@/domain/article/article'
import type { ChangeOf } from '@/domain/change/change'
import type { Check, Finding, Layer } from '@/domain/claim/check'
import type { EvidenceDetails } from '@/domain/evidence/evidence'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc } from '@/domain/text/document'
import type { Span } from '@/domain/text/offset'
import { aDoc } from './a-doc'
import { aVersion } from './an-article'
import { anId } from './an-id'

interface ImportedOver extends Partial<Omit<ChangeOf<'article.imported'>, 'details' | 'version' | 'kind'>> {
  readonly details?: Partial<ArticleDetails>
  readonly doc?: Doc
}

/** An article brought in, with the original bytes that its document could have been read from. */
export function anImportedChange({ details, doc = aDoc(), ...over }: ImportedOver = {}): ChangeOf<'article.imported'> {
  const { number, sha256, text } = aVersion({ doc })
  return {
    kind: 'article.imported',
    articleId: anId(),
    version: { number, sha256, doc, text },
    setAside: [],
    notes: [],
    original: anOriginal(text),
    isDemonstration: false,
    ...over,
    details: { title: 'Budget grew, mayor says', language: 'en', ...details },
  }
}

export function anOriginal(text: string, over: Partial<Original> = {}): Original {
  const bytes = over.bytes ?? new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, mediaType: 'text/plain', fileName: 'budget.txt', ...over, bytes }
}

interface MadeOver extends Partial<Omit<ChangeOf<'claim.made'>, 'kind' | 'anchor'>> {
  readonly articleId: string
  readonly doc?: Doc
  readonly span?: Span
}

/** A claim made over `span` of `doc`; without them, over the first ten characters of the default document. */
export function aMadeChange({ doc, span, ...over }: MadeOver): ChangeOf<'claim.made'> {
  const text = canonicalText(doc ?? aDoc())
  return {
    kind: 'claim.made',
    claimId: anId(),
    anchor: describeAnchor(text, 1, span ?? { start: 0, end: 10 }),
    details: { flags: [] },
    ...over,
  }
}

interface On {
  readonly articleId: string
  readonly claimId: string
  readonly expectedRevision?: number
}

/** A finding recorded on the claim's first revision, unless told otherwise. */
export function aRecordedChange(
  { articleId, claimId, expectedRevision = 1 }: On,
  layer: Layer = 'content',
  finding: Finding = 'verified',
  rest: Partial<Omit<Check, 'by' | 'at' | 'layer' | 'finding'>> = {},
): ChangeOf<'check.recorded'> {
  return { kind: 'check.recorded', articleId, claimId, expectedRevision, check: { layer, finding, ...rest } }
}

export function aPinnedChange(
  { articleId, claimId, expectedRevision = 1 }: On,
  details: Partial<EvidenceDetails> = {},
): ChangeOf<'evidence.pinned'> {
  return {
    kind: 'evidence.pinned',
    articleId,
    claimId,
    expectedRevision,
    evidenceId: anId(),
    details: { stance: 'supports', proximity: 'primary', title: 'Annual budget report', ...details },
  }
}

/** A note in the discussion of the claim's first revision, unless told otherwise. */
export function aWrittenChange(
  { articleId, claimId, expectedRevision = 1 }: On,
  over: Partial<Omit<ChangeOf<'note.written'>, 'kind'>> = {},
): ChangeOf<'note.written'> {
  const words = { text: 'Which page?', mentions: [], isQuestion: false }
  return { kind: 'note.written', articleId, claimId, expectedRevision, noteId: anId(), ...words, ...over }
}
