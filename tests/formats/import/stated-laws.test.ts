import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importRoles, textAs } from '@/domain/article/import-preview'
import { DomainError } from '@/domain/errors'
import { textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { docSchema } from '@/domain/text/document'
import { articleOf, type ImportedArticle } from '@/formats/import/import-article'
import { recogniseSource } from '@/formats/import/plain-text/recognise-blocks'
import type { Inline, SourceBlock } from '@/formats/import/source-document'

const words = fc
  .oneof(
    fc.constantFrom(
      'Read more',
      '• a rope',
      '1. One',
      'Context: The port is closed.',
      'A line\nand another',
      '👩‍🚀 é',
      '> said',
      'اقرأ أيضا',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter(text => text.trim() === text && !/\p{Cc}/u.test(text)),
  )
  .map(text => text.normalize('NFC'))
const run: fc.Arbitrary<Inline> = fc.record(
  {
    text: words,
    marks: fc.uniqueArray(fc.constantFrom('bold' as const, 'italic' as const, 'code' as const)),
    href: fc.constantFrom('https://a.example/', 'javascript:alert(1)', 'mailto:a@b.example'),
  },
  { requiredKeys: ['text'] },
)
const small = fc.nat({ max: 4 })
const block: fc.Arbitrary<SourceBlock> = fc
  .record(
    {
      inlines: fc.array(run, { minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom(...importRoles.filter(role => role !== 'tableCell'), 'unknown' as const),
      level: fc.constantFrom(1 as const, 2 as const, 4 as const),
      list: fc.record({ ordered: fc.boolean(), depth: small, number: fc.nat() }),
      cell: fc.record({ table: small, row: small, column: fc.nat({ max: 100_000 }) }),
      lang: fc.constantFrom('es', 'en-GB'),
      page: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['inlines', 'kind'] },
  )
  .map(({ inlines, cell, ...rest }): SourceBlock => {
    const text = inlines.map(each => each.text).join('')
    return { ...rest, text, inlines, ...(cell ? { cell, kind: 'tableCell' } : {}) }
  })
const blocks = fc.array(block, { minLength: 1, maxLength: 12 })

function imported(
  from: readonly SourceBlock[],
  corrections?: Parameters<typeof articleOf>[1],
): ImportedArticle | undefined {
  const found = recogniseSource({ blocks: from, details: {}, notes: [], comments: [], mediaType: 'x' })
  try {
    return articleOf({ found, details: {}, notes: [], comments: [], mediaType: 'x' }, corrections)
  } catch (error) {
    if (error instanceof DomainError) return undefined
    throw error
  }
}

describe('Laws of what formats state', () => {
  it('any blocks give a valid document whose text is that of the blocks kept, in their order (import I24, I25, I32)', () => {
    fc.assert(
      fc.property(blocks, from => {
        const found = imported(from)
        expect(found).toBeDefined()
        if (!found) return
        expect(docSchema.safeParse(found.doc).error).toBeUndefined()
        expect(found.blocks).toHaveLength(from.length)
        const kept = found.blocks.filter(({ role }) => role !== 'residue').map(each => textAs(each, each.role))
        // A number that a typed list would not count stays in the words.
        const plain = (text: string) => text.replace(/^\d{1,3}[.)] /gm, '')
        expect(plain(canonicalText(found.doc))).toBe(plain(kept.join('\n')))
        expect(textBlocks(found.doc)).toHaveLength(kept.length)
      }),
    )
  })

  it('no word is lost whatever roles a person gives (import I27)', () => {
    const roles = fc.array(fc.constantFrom(...importRoles.filter(role => role !== 'title' && role !== 'residue')), {
      minLength: 12,
      maxLength: 12,
    })
    fc.assert(
      fc.property(blocks, roles, (from, chosen) => {
        const corrections = from.map((_, index) => ({ index, role: chosen[index] }))
        const found = imported(from, corrections)
        if (!found) return
        expect(docSchema.safeParse(found.doc).error).toBeUndefined()
        for (const [index, each] of textBlocks(found.doc).entries()) {
          expect(each.text.endsWith(found.blocks[index]?.text ?? '')).toBe(true)
        }
        expect(found.doc.content.length).toBeGreaterThan(0)
        expect(JSON.stringify(found.doc)).not.toContain('"href":"javascript')
      }),
    )
  })
})
