import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textAs } from '@/domain/article/import-preview'
import { textBlocks } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { importArticle } from '@/formats/import/import-article'
import { wordsOf } from './words-of'

const folder = process.env.TICKMARK_ARTICLES ?? join(process.cwd(), '..', 'shared', 'articles')

async function importFile(name: string) {
  const path = join(folder, name)
  if (!existsSync(path)) {
    throw new Error(`${path} is missing. Set TICKMARK_ARTICLES to the folder that holds the two articles.`)
  }
  const bytes = readFileSync(path)
  return { ...(await importArticle({ bytes, fileName: name })), source: bytes.toString('utf8') }
}

describe('The briefing on al Bukamal', () => {
  const name = 'bukamal-air-strikes-2019.txt'

  it('has its title, three section leads, nine list items and the server notice set aside', async () => {
    const { blocks, doc, setAside, details, notes } = await importFile(name)
    expect(details.title).toBe('Air strikes hit Iranian forces and militias in Eastern Syria')
    expect(details.language).toBe('en')
    expect(blocks.filter(block => block.role === 'listItem')).toHaveLength(9)
    expect(textBlocks(doc).flatMap(block => block.lead ?? [])).toEqual(['What happened', 'Context', 'Looking ahead'])
    expect(setAside.map(aside => aside.reason)).toEqual(['a notice from a server, copied with the page'])
    expect(setAside[0]?.text).toMatch(/^Notice: Uninitialized string offset/)
    expect(canonicalText(doc)).not.toContain('Uninitialized')
    expect(notes).toContain('9 hand-typed marks became the bullets of a list.')
    expect(blocks.filter(block => block.doubt)).toEqual([])
  })

  it('keeps every word in its order', async () => {
    const { blocks, source } = await importFile(name)
    expect(wordsOf(blocks.map(block => textAs(block, 'residue')).join('\n'))).toBe(wordsOf(source))
  })
})

describe('The article on the strikes in Syria', () => {
  const name = 'us-strikes-syria-2021.txt'

  it('tells the standfirst that stands first from the title after it', async () => {
    const { blocks, details } = await importFile(name)
    expect(details.title).toBe('US bombs pro-Iranian militias in Syria')
    expect(blocks[0]).toMatchObject({ role: 'standfirst', text: expect.stringMatching(/^The attack, approved by/) })
    expect(blocks[2]).toMatchObject({ role: 'credit', text: expect.stringMatching(/^PHOTO\/AFP - /) })
  })

  it('marks the four Spanish captions, one of them with the heading on the very next line', async () => {
    const { blocks, setAside } = await importFile(name)
    const captions = blocks.filter(block => block.role === 'caption')
    expect(captions.map(block => block.lang)).toEqual(['es', 'es', 'es', 'es'])
    expect(blocks.filter(block => block.lang)).toEqual(captions)
    const headings = blocks.filter(block => block.role === 'heading')
    expect(headings.map(block => block.text)).toEqual(["Biden's first strike in the Middle East"])
    expect(blocks[blocks.findIndex(block => block.role === 'heading') - 1]?.text).toMatch(/^Mapa que muestra/)
    expect(setAside).toEqual([])
  })

  it('keeps every paragraph apart and every word in its order', async () => {
    const { blocks, doc, source } = await importFile(name)
    const lines = source.split('\n').filter(line => line.trim() !== '')
    expect(blocks.map(block => wordsOf(block.text))).toEqual(lines.map(wordsOf))
    expect(wordsOf(canonicalText(doc))).toBe(wordsOf(source))
    expect(blocks.filter(block => block.doubt)).toEqual([])
  })
})
