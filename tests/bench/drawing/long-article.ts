import { describeAnchor } from '@/domain/anchor/anchor'
import type { Claim } from '@/domain/claim/claim'
import { tags } from '@/domain/claim/tag'
import { textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import type { Doc, DocBlock } from '@/domain/text/document'
import type { Span } from '@/domain/text/offset'

export interface LongArticle {
  readonly doc: Doc
  readonly claims: readonly Claim[]
}

const syllables = 'ba de go lin mar tor sa ven ki ul pra no sten hi ra mo fel cu ri an'.split(' ')

/** The same article for the same seed: about `words` words in paragraphs of 40 to 110, a heading now and then. */
export function longArticle(words: number, claims: number, seed = 20261120): LongArticle {
  const random = randomFrom(seed)
  const doc: Doc = { type: 'doc', content: blocksOf(words, random) }
  return { doc, claims: claimsOn(doc, claims, random) }
}

function blocksOf(words: number, random: () => number): DocBlock[] {
  const blocks: DocBlock[] = [heading(1, 9, random)]
  for (let written = 0; written < words; ) {
    if (blocks.length % 9 === 0) blocks.push(heading(2, 6, random))
    const length = Math.min(words - written, 40 + Math.floor(random() * 70))
    blocks.push({
      type: 'paragraph',
      attrs: { role: 'paragraph' },
      content: [{ type: 'text', text: prose(length, random) }],
    })
    written += length
  }
  return blocks
}

function heading(level: 1 | 2, words: number, random: () => number): DocBlock {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text: prose(words, random) }] }
}

function prose(words: number, random: () => number): string {
  const pick = () => syllables[Math.floor(random() * syllables.length)] ?? 'ba'
  const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, pick).join('')
  let text = ''
  for (let i = 0; i < words; i += 1) {
    const isFirst = i % 17 === 0
    const next = word()
    text += isFirst ? `${i > 0 ? '. ' : ''}${next[0]?.toUpperCase()}${next.slice(1)}` : ` ${next}`
  }
  return `${text}.`
}

// Most claims stand for themselves; one in five starts inside the claim before it, nested or crossing.
function claimsOn(doc: Doc, count: number, random: () => number): Claim[] {
  const text = canonicalText(doc)
  const paragraphs = textBlocks(doc).filter(({ role }) => role === 'paragraph')
  const claims: Claim[] = []
  for (let i = 0; i < count; i += 1) {
    const { start, end } = paragraphs[Math.floor((i / count) * paragraphs.length)] ?? { start: 0, end: 1 }
    const before = claims.at(-1)?.anchor.start
    const isInside = random() < 0.2 && before !== null && before !== undefined && before >= start
    const from = isInside ? before + 5 : start + Math.floor(random() * Math.max(1, end - start - 60))
    claims.push(claimOn(text, { start: from, end: Math.min(end, from + 20 + Math.floor(random() * 80)) }, i))
  }
  return claims
}

export function claimOn(text: string, span: Span, number: number): Claim {
  return {
    id: `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    articleId: '01900000-0000-7000-8000-aaaaaaaaaaaa',
    revision: 1,
    tag: tags[number % tags.length] ?? 'open',
    anchor: describeAnchor(text, 1, span),
    checks: [],
    formerChecks: [],
    review: { state: 'unreviewed' },
    flags: [],
    evidence: [],
    notes: [],
    createdBy: { id: '01900000-0000-7000-8000-ffffffffffff', name: 'Ada Checker' },
    createdAt: '2026-11-20T08:00:00.000Z',
  }
}

// mulberry32: small, good enough to scatter words, and the same everywhere.
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
