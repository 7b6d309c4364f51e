import fc from 'fast-check'
import { textBlocks } from '@/domain/text/blocks'
import type { Doc, DocBlock, DocInline, DocParagraph } from '@/domain/text/document'
import { paragraphRoles } from '@/domain/text/document'

/** Words that have broken annotation tools before: emoji, combining marks, right-to-left, markup, repeated quotes. */
const nasty = [
  '👩‍👩‍👧',
  'e\u0301',
  'مرحبا',
  'שלום',
  '<b onload="x">',
  '&amp;',
  '"said" "said"',
  '\u00a0',
  'U.S.',
  '🇸🇾',
  ' ',
  "'",
]

const words = fc.oneof(
  fc.constantFrom(...nasty),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter(text => !/[\n\r\0]/.test(text) && text.isWellFormed()),
)
const marks = fc.uniqueArray(
  fc.constantFrom('bold' as const, 'italic' as const, 'underline' as const, 'strike' as const, 'code' as const),
  { maxLength: 3 },
)
const links = fc.option(fc.constantFrom('https://example.org/a?b=c#d', 'mailto:desk@example.org'), { nil: undefined })
const text: fc.Arbitrary<DocInline> = fc.record({ words, marks, links }).map(({ words, marks, links: href }) => ({
  type: 'text',
  text: words,
  marks: [...(href ? [{ type: 'link' as const, attrs: { href } }] : []), ...marks.map(type => ({ type }))],
}))
const inline = fc.oneof(
  { arbitrary: text, weight: 5 },
  { arbitrary: fc.constant<DocInline>({ type: 'hardBreak' }), weight: 1 },
)
const content = fc.array(inline, { maxLength: 5 })

const paragraph: fc.Arbitrary<DocParagraph> = fc
  .record({ role: fc.constantFrom(...paragraphRoles), content })
  .map(({ role, content }) => ({ type: 'paragraph', attrs: { role }, content }))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 })
const heading: fc.Arbitrary<DocBlock> = fc
  .record({ level: fc.constantFrom(1 as const, 2 as const, 3 as const), content })
  .map(({ level, content }) => ({ type: 'heading', attrs: { level }, content }))
const quote: fc.Arbitrary<DocBlock> = paragraphs.map(content => ({ type: 'blockquote', content }))
const list: fc.Arbitrary<DocBlock> = fc
  .record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    items: fc.array(fc.record({ depth: fc.integer({ min: 0, max: 3 }), content: paragraphs }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ type, items }) => ({
    type,
    content: items.map(({ depth, content }) => ({ type: 'listItem', attrs: { depth }, content })),
  }))
const cell = fc.record({
  type: fc.constantFrom('tableCell' as const, 'tableHeader' as const),
  content: fc.array(paragraph, { maxLength: 2 }),
})
const table: fc.Arbitrary<DocBlock> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map(rows => ({ type: 'table', content: rows.map(content => ({ type: 'tableRow', content })) }))

/** Documents of every shape that an article may have. */
export const anyDoc: fc.Arbitrary<Doc> = fc
  .array(fc.oneof(paragraph, heading, quote, list, table), { minLength: 1, maxLength: 6 })
  .map((content): Doc => ({ type: 'doc', content }))
  // Nothing comes in without a word.
  .filter(doc => textBlocks(doc).length > 0)
