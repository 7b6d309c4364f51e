import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/domain/text/canonical-text'
import { claimsInComments } from '@/formats/import/claims-in-comments'
import { articleOf } from '@/formats/import/import-article'
import { recogniseSource } from '@/formats/import/plain-text/recognise-blocks'
import type { SourceBlock, SourceComment } from '@/formats/import/source-document'

const words = 'The bridge fell at noon, and nobody was on it, the police said.'
const blocks: readonly SourceBlock[] = [
  { text: 'A bridge falls', kind: 'title' },
  { text: words, kind: 'unknown' },
  { text: 'Read more', kind: 'unknown' },
  { text: '• a rope', kind: 'unknown' },
  { text: '• a ring', kind: 'unknown' },
  { text: 'It had stood for a hundred years, and more than that, they say.', kind: 'unknown' },
]

// "1:4-10" is from offset 4 of block 1 to offset 10; "1:4-3:2" ends in block 3.
function comment(place: string, more: Partial<SourceComment> = {}): SourceComment {
  const [, block, offset, other, end] = /^(\d+):(\d+)-(?:(\d+):)?(\d+)$/.exec(place) ?? []
  return {
    id: place,
    author: 'Ada',
    text: 'Who says so?',
    start: { block: Number(block), offset: Number(offset) },
    end: { block: Number(other ?? block), offset: Number(end) },
    ...more,
  }
}

function claimsOn(comments: readonly SourceComment[], corrections: Parameters<typeof articleOf>[1] = []) {
  const found = recogniseSource({ blocks, details: {}, notes: [], comments: [], mediaType: 'text/plain' })
  const article = articleOf({ found, details: {}, notes: [], comments: [], mediaType: 'text/plain' }, corrections)
  const text = canonicalText(article.doc)
  const { claims, notes } = claimsInComments({ blocks: article.blocks, doc: article.doc, comments })
  for (const { span, exact } of claims) expect(text.slice(span.start, span.end)).toBe(exact)
  return { exact: claims.map(claim => claim.exact), claims, notes }
}

describe('Comments as claims (import I34)', () => {
  it('stand on the words that they were written on', () => {
    expect(claimsOn([comment('1:4-15')]).exact).toEqual(['bridge fell'])
  })

  it('run over several blocks, and step over what is set aside', () => {
    expect(claimsOn([comment('1:58-4:3')]).exact).toEqual(['said.\na rope\na r'])
    expect(claimsOn([comment('1:58-2:4')]).exact).toEqual(['said.'])
  })

  it('keep their words where a mark typed in front of a block comes back', () => {
    const item = comment('3:2-6')
    expect(claimsOn([item]).exact).toEqual(['rope'])
    expect(claimsOn([item], [{ index: 3, role: 'paragraph' }]).exact).toEqual(['rope'])
  })

  it('are left out, and counted, where all their words are set aside', () => {
    expect(claimsOn([comment('2:0-4'), comment('1:0-3')])).toMatchObject({
      exact: ['The'],
      notes: ['1 comment left out, because its words were set aside.'],
    })
  })

  it('come back with their words when a person keeps the block', () => {
    expect(claimsOn([comment('2:0-4')], [{ index: 2, role: 'paragraph' }]).exact).toEqual(['Read'])
  })

  it('on a place between two letters are on the word there', () => {
    expect(claimsOn([comment('1:6-6')]).exact).toEqual(['bridge'])
  })

  it('leave out the spaces at their ends, and reach no further than the text', () => {
    expect(claimsOn([comment('1:3-11'), comment('5:48-900')]).exact).toEqual(['bridge', 'that, they say.'])
  })

  it('hold their replies in order, with who wrote them and when', () => {
    const root = comment('1:4-10', { id: 'a', at: '2026-03-02T09:30:00.000Z', isResolved: true })
    const reply = comment('1:4-10', { id: 'b', replyTo: 'a', author: 'Bo', text: 'The police.' })
    const again = comment('1:4-10', { id: 'c', replyTo: 'b', text: 'Thank you.' })
    expect(claimsOn([root, reply, again]).claims).toMatchObject([
      {
        isResolved: true,
        notes: [
          { author: 'Ada', at: '2026-03-02T09:30:00.000Z', text: 'Who says so?' },
          { author: 'Bo', text: 'The police.' },
          { author: 'Ada', text: 'Thank you.' },
        ],
      },
    ])
  })

  it('that answer a comment which is not there begin a thread of their own', () => {
    expect(claimsOn([comment('1:4-10', { replyTo: 'gone' })]).exact).toEqual(['bridge'])
  })
})
