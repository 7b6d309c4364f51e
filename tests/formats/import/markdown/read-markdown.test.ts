import { describe, expect, it } from 'vitest'
import { blocksOf, textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { importArticle } from '@/formats/import/import-article'

const imported = (text: string) => importArticle({ bytes: new TextEncoder().encode(text), fileName: 'copy.md' })

async function rolesOf(text: string): Promise<string[]> {
  const { doc } = await imported(text)
  return textBlocks(doc).map(({ role, text: words }) => `${role} ${words}`)
}

const body = 'The bridge fell at noon, and nobody was on it, the police said on Monday.'

describe('Markdown (import I35–I38)', () => {
  it('reads headings, lists, quotes and paragraphs as what they are', async () => {
    const copy = `# A bridge falls\n\n${body}\n\n## What is known\n\n- a rope\n- a ring\n\n3. third\n4. fourth\n\n> Nobody told us.\n\nThe end of it came at four, he said.`
    expect(await rolesOf(copy)).toEqual([
      'title A bridge falls',
      `paragraph ${body}`,
      'heading What is known',
      'listItem a rope',
      'listItem a ring',
      'listItem third',
      'listItem fourth',
      'quote Nobody told us.',
      'paragraph The end of it came at four, he said.',
    ])
    const { doc } = await imported(copy)
    expect(doc.content.find(block => block.type === 'orderedList')).toMatchObject({ attrs: { start: 3 } })
  })

  it('keeps marks and links, and no link that a browser must not follow', async () => {
    const { doc } = await imported(
      `# T\n\nThe **bridge** *fell* ~~at~~ [noon](https://a.example/x) [now](javascript:alert(1)), said \`nobody\` on Monday.`,
    )
    expect(canonicalText(doc)).toContain('The bridge fell at noon now')
    const marks = textBlocks(doc).flatMap(
      ({ node }) => node.content?.flatMap(inline => (inline.type === 'text' ? (inline.marks ?? []) : [])) ?? [],
    )
    expect(marks).toEqual([
      { type: 'bold' },
      { type: 'italic' },
      { type: 'strike' },
      { type: 'link', attrs: { href: 'https://a.example/x' } },
      { type: 'code' },
    ])
  })

  it('keeps tables as tables', async () => {
    const { doc } = await imported(`# T\n\n${body}\n\n| Year | Dead |\n| --- | ---: |\n| 2019 | 21 |\n| 2021 | |\n`)
    const table = doc.content.find(block => block.type === 'table')
    expect(table?.content.map(row => row.content.map(cell => cell.type))).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
      ['tableCell'],
    ])
    expect(canonicalText(doc)).toMatch(/\nYear\nDead\n2019\n21\n2021$/)
  })

  it('puts footnotes at the end, with their marks in the text', async () => {
    expect(
      await rolesOf(`# T\n\nThe bridge fell at noon[^1], and nobody was on it.\n\n[^1]: So the police.\n`),
    ).toEqual(['title T', 'paragraph The bridge fell at noon[1], and nobody was on it.', 'footnote [1] So the police.'])
  })

  it('reads what the head of the file says, and names what it leaves out', async () => {
    const { details, notes, doc } = await imported(
      `---\ntitle: "A bridge falls"\nauthor:\n  - Ada Lovelace\n  - Bo Diaz\ndate: 2021-02-26T10:00:00Z\nlang: en-GB\ntags: [bridges, rivers]\n---\n\n${body}\n`,
    )
    expect(details).toMatchObject({
      title: 'A bridge falls',
      byline: 'Ada Lovelace, Bo Diaz',
      publishedAt: '2021-02-26',
    })
    expect(canonicalText(doc)).toBe(`A bridge falls\n${body}`)
    expect(notes).toContain('Left out from the head of the file: tags.')
  })

  it('takes a rule at the head for a rule where no fields follow', async () => {
    expect(
      await rolesOf(`---\n\n${body}\n\n---\n\nIt had stood for a hundred years, and more than that.`),
    ).toHaveLength(2)
  })

  it('trusts no HTML in it', async () => {
    const { doc } = await imported(
      `# T\n\n<script>alert(1)</script>\n\n${body} <b onclick="x()">Nobody</b> <img src=x onerror=alert(1)> knew.\n\n<!-- a note -->\n`,
    )
    expect(canonicalText(doc)).toBe(`T\n${body} Nobody knew.`)
    expect(JSON.stringify(doc)).not.toMatch(/onclick|onerror|alert/)
  })

  it('keeps hard breaks and escapes, and reads bullets typed by hand', async () => {
    const text = canonicalText(
      (await imported(`# T\n\nOne line\\\nand \\*another\\* 1\\. one\n\n• a rope\n• a ring\n`)).doc,
    )
    expect(text).toBe('T\nOne line\nand *another* 1. one\na rope\na ring')
  })

  it('says which pictures it left out, and keeps what is written under them', async () => {
    const { notes, doc } = await imported(
      `# T\n\n${body}\n\n![The bridge](b.jpg "The bridge before it fell")\n\n${body}`,
    )
    expect(notes).toContain('1 picture was left out, described as “The bridge”.')
    expect(blocksOf(doc).map(({ role }) => role)).toEqual(['title', 'paragraph', 'caption', 'paragraph'])
  })

  it('leaves a text file a text file', async () => {
    const bytes = new TextEncoder().encode(`A bridge falls\n\n${body} It was **not** old.\n`)
    const { doc, mediaType } = await importArticle({ bytes, fileName: 'copy.txt' })
    expect(mediaType).toBe('text/plain')
    expect(canonicalText(doc)).toContain('**not**')
  })

  it.each([
    ['quotations', '>'.repeat(50_000)],
    ['brackets', '['.repeat(50_000)],
    ['lists', Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['emphasis', '*_a'.repeat(20_000)],
  ])('gets through %s nested far beyond reason', async (_what, nested) => {
    await imported(`# T\n\n${body}\n\n${nested}\n`)
  })
})
