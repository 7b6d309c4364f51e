import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { type Doc, docSchema } from '@/domain/text/document'
import { anyDoc } from '../../editor/any-doc'

const words = (text: string) => [{ type: 'text' as const, text }]
const paragraph = (text: string) => ({
  type: 'paragraph' as const,
  attrs: { role: 'paragraph' as const },
  content: words(text),
})
const doc = (...content: Doc['content']): Doc => ({ type: 'doc', content })

describe('The canonical text', () => {
  it('joins text blocks by a line end, in document order, however they are nested (C1)', () => {
    const text = canonicalText(
      doc(
        { type: 'heading', attrs: { level: 1 }, content: words('Title') },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('one'), paragraph('more')] }] },
        { type: 'blockquote', content: [paragraph('said')] },
        paragraph('last'),
      ),
    )
    expect(text).toBe('Title\none\nmore\nsaid\nlast')
  })

  it('reads a hard break as a line end and keeps an empty block as an empty line (C2)', () => {
    const broken: Doc['content'][number] = {
      type: 'paragraph',
      attrs: { role: 'paragraph' },
      content: [...words('a'), { type: 'hardBreak' }, ...words('b')],
    }
    expect(canonicalText(doc(broken, { type: 'paragraph', attrs: { role: 'paragraph' } }, paragraph('c')))).toBe(
      'a\nb\n\nc',
    )
  })

  it('does not know bold from plain (C3)', () => {
    const bold = { type: 'text' as const, text: 'Context:', marks: [{ type: 'bold' as const }] }
    const lead = doc({ type: 'paragraph', attrs: { role: 'paragraph' }, content: [bold, ...words(' news')] })
    expect(canonicalText(lead)).toBe('Context: news')
    expect(blocksOf(lead)).toEqual([{ role: 'paragraph', start: 0, end: 13, lead: 'Context' }])
  })

  it('finds every block at its offsets (C4)', () => {
    fc.assert(
      fc.property(anyDoc, document => {
        const text = canonicalText(document)
        for (const block of textBlocks(document)) expect(text.slice(block.start, block.end)).toBe(block.text)
        expect(textBlocks(document).at(-1)?.end).toBe(text.length)
      }),
    )
  })

  it('is the same for a document that went through its schema', () => {
    fc.assert(
      fc.property(anyDoc, document => {
        expect(canonicalText(docSchema.parse(JSON.parse(JSON.stringify(document))))).toBe(canonicalText(document))
      }),
    )
  })
})
