import { describe, expect, it } from 'vitest'
import type { BlockCorrection } from '@/domain/article/input'
import { textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { docSchema } from '@/domain/text/document'
import { articleOf } from '@/formats/import/import-article'
import { recogniseSource } from '@/formats/import/plain-text/recognise-blocks'
import type { SourceBlock, SourceDetails } from '@/formats/import/source-document'

const body: SourceBlock = {
  text: 'The bridge fell at noon, and nobody was on it, the police said.',
  kind: 'unknown',
}

function imported(
  blocks: readonly SourceBlock[],
  corrections: readonly BlockCorrection[] = [],
  details: SourceDetails = {},
) {
  const found = recogniseSource({ blocks, details, notes: [], comments: [], mediaType: 'x' })
  const article = articleOf({ found, details, notes: [], comments: [], mediaType: 'x' }, corrections)
  expect(docSchema.safeParse(article.doc).success).toBe(true)
  return { ...article, roles: article.blocks.map(block => block.role), text: canonicalText(article.doc) }
}

const cell = (text: string, row: number, column: number, table = 0): SourceBlock => ({
  text,
  kind: 'tableCell',
  cell: { table, row, column, ...(row === 0 ? { isHeader: true } : {}) },
})

describe('What a format states (import I32–I33)', () => {
  it('is believed before what the words look like', () => {
    const { roles } = imported([
      { text: 'Short, and not the title', kind: 'caption', why: 'marked as a caption' },
      { text: 'A bridge falls', kind: 'title' },
      body,
      { text: 'It ends like a sentence.', kind: 'heading', level: 2 },
      body,
    ])
    expect(roles).toEqual(['caption', 'title', 'paragraph', 'heading', 'paragraph'])
  })

  it('does not make copy of what is surely none', () => {
    const { roles, setAside } = imported([
      { text: 'A bridge falls', kind: 'title' },
      body,
      { text: 'Read more', kind: 'heading', level: 2 },
      { text: 'Accept all cookies', kind: 'listItem', list: { ordered: false, depth: 0 } },
    ])
    expect(roles).toEqual(['title', 'paragraph', 'residue', 'residue'])
    expect(setAside.map(({ reason }) => reason)).toEqual(['a pointer to another article', 'a cookie notice'])
  })

  it('tells in words why a block is what it is', () => {
    const { blocks } = imported([{ text: 'T', kind: 'title', why: 'set in the style “Title”' }, body])
    expect(blocks[0]?.why).toBe('set in the style “Title”')
  })

  it('reads bullets typed by hand as in plain text, and drops those typed into a real list', () => {
    const item = { kind: 'listItem' as const, list: { ordered: false, depth: 0 } }
    const { text, roles } = imported([
      body,
      { text: '• a rope', kind: 'unknown', inlines: [{ text: '• a ' }, { text: 'rope', marks: ['bold'] }] },
      { text: '• a ring', kind: 'unknown' },
      { ...item, text: '• a nail' },
    ])
    expect(roles.slice(1)).toEqual(['listItem', 'listItem', 'listItem'])
    expect(text).toMatch(/\na rope\na ring\na nail$/)
  })

  it('keeps numbers, depths and kinds of lists', () => {
    const item = (text: string, ordered: boolean, depth: number, number?: number): SourceBlock => ({
      text,
      kind: 'listItem',
      list: { ordered, depth, ...(number ? { number } : {}) },
    })
    const { doc } = imported([
      body,
      item('one', true, 0, 3),
      item('under it', false, 1),
      item('two', true, 0, 4),
      item('three', true, 0, 5),
    ])
    expect(doc.content.slice(1)).toMatchObject([
      { type: 'orderedList', attrs: { start: 3 }, content: [{}] },
      { type: 'bulletList', content: [{ attrs: { depth: 1 } }] },
      { type: 'orderedList', attrs: { start: 4 }, content: [{}, {}] },
    ])
  })

  it('keeps tables with their empty places, and the words of a cell that holds two paragraphs', () => {
    const { doc, text } = imported([
      body,
      cell('Year', 0, 0),
      cell('Dead', 0, 2),
      cell('2019', 1, 0),
      cell('or 2020', 1, 0),
      cell('21', 1, 2),
      cell('next', 0, 0, 1),
    ])
    expect(text).toBe(`${body.text}\nYear\nDead\n2019\nor 2020\n21\nnext`)
    const tables = doc.content.filter(block => block.type === 'table')
    expect(tables.map(table => table.content.map(row => row.content.map(each => each.content?.length ?? 0)))).toEqual([
      [
        [1, 0, 1],
        [2, 0, 1],
      ],
      [[1]],
    ])
  })

  it('keeps three levels of headings, whatever levels a file begins with', () => {
    const heading = (level: 1 | 3 | 5): SourceBlock => ({ text: `Level ${level}`, kind: 'heading', level })
    const { doc } = imported([{ text: 'T', kind: 'title' }, body, heading(3), body, heading(5), body])
    expect(doc.content.flatMap(block => (block.type === 'heading' ? block.attrs.level : []))).toEqual([1, 2, 3])
  })

  it('keeps pages, and a language that its words do not tell', () => {
    const { doc } = imported([
      { ...body, page: 1 },
      { text: 'Foto: EFE/Palau', kind: 'credit', lang: 'es', page: 2 },
    ])
    expect(textBlocks(doc).map(({ page, lang }) => [page, lang])).toEqual([
      [1, undefined],
      [2, 'es'],
    ])
  })

  it('does not take the language of a page’s frame for that of its words', () => {
    expect(imported([body, body], [], { language: 'es' }).details.language).toBe('en')
    expect(imported([{ text: '12 34', kind: 'unknown' }], [], { language: 'es' }).details.language).toBe('es')
  })
})

describe('Marks and links of a block', () => {
  const inlines = [
    { text: 'Context', marks: ['bold' as const] },
    { text: ': The bridge ' },
    { text: 'fell', href: 'https://a.example/' },
    { text: ' at', href: 'javascript:alert(1)' },
    { text: ' noon,\nand nobody was on it.', marks: ['italic' as const] },
  ]
  const dressed: SourceBlock = { text: inlines.map(run => run.text).join(''), kind: 'unknown', inlines }

  it('reach the text, but for links that a browser must not follow; a lead is bold with its colon', () => {
    const { doc } = imported([body, dressed])
    expect(textBlocks(doc)[1]).toMatchObject({
      lead: 'Context',
      node: {
        content: [
          { text: 'Context:', marks: [{ type: 'bold' }] },
          { text: ' The bridge ' },
          { text: 'fell', marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }] },
          { text: ' at' },
          { text: ' noon,', marks: [{ type: 'italic' }] },
          { type: 'hardBreak' },
          { text: 'and nobody was on it.' },
        ],
      },
    })
  })

  it('stay when a person gives the block another role', () => {
    const { doc, text } = imported([body, dressed], [{ index: 1, role: 'caption' }])
    expect(text).toBe(`${body.text}\n${dressed.text}`)
    expect(JSON.stringify(doc)).toContain('https://a.example/')
    expect(textBlocks(doc)[1]?.role).toBe('caption')
  })

  it('take a cell out of its table without a word lost', () => {
    const { text, doc } = imported(
      [body, cell('Year', 0, 0), cell('Dead', 0, 1), cell('2019', 1, 0)],
      [{ index: 2, role: 'heading' }],
    )
    expect(text).toBe(`${body.text}\nYear\nDead\n2019`)
    expect(doc.content.map(block => block.type)).toEqual(['paragraph', 'table', 'heading', 'table'])
  })

  it('that do not spell the text of their block are left alone for it', () => {
    const { doc, text } = imported([body, { ...body, inlines: [{ text: 'other words', marks: ['bold'] }] }])
    expect(text).toBe(`${body.text}\n${body.text}`)
    expect(JSON.stringify(doc)).not.toContain('other words')
  })

  it('are not bold twice in a heading that is bold throughout', () => {
    const { doc } = imported([
      body,
      { text: 'What is known', kind: 'heading', level: 2, inlines: [{ text: 'What is known', marks: ['bold'] }] },
      body,
    ])
    expect(JSON.stringify(doc)).not.toContain('bold')
  })
})
