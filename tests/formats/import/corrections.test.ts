import { describe, expect, it } from 'vitest'
import type { BlockCorrection } from '@/domain/article/input'
import { blocksOf } from '@/domain/text/blocks'
import { canonicalText } from '@/domain/text/canonical-text'
import { importArticle } from '@/formats/import/import-article'

const copy = `A bridge falls\n\nThe bridge fell at noon, and nobody was on it, the police said.\n\n• a rope\n• a ring\n\nRead more`
const corrected = (...corrections: BlockCorrection[]) =>
  importArticle({ bytes: new TextEncoder().encode(copy), corrections })

describe('Corrections by a person (import I27–I29)', () => {
  it('gives a block another role and language', async () => {
    const { doc } = await corrected({ index: 1, role: 'caption', lang: 'de' })
    expect(blocksOf(doc)[1]).toMatchObject({ role: 'caption', lang: 'de' })
  })

  it('brings residue back into the text', async () => {
    const { doc, setAside } = await corrected({ index: 4, role: 'paragraph' })
    expect(canonicalText(doc)).toMatch(/Read more$/)
    expect(setAside).toEqual([])
  })

  it('sets a block aside with its words', async () => {
    const { doc, setAside } = await corrected({ index: 2, role: 'residue' })
    expect(canonicalText(doc)).not.toContain('a rope')
    expect(setAside[0]).toEqual({ text: '• a rope', reason: 'chosen by hand' })
  })

  it('gives a list item its typed bullet back when it becomes a paragraph', async () => {
    expect(canonicalText((await corrected({ index: 2, role: 'paragraph' })).doc)).toContain('• a rope')
  })

  it('takes a language back with null', async () => {
    const { blocks } = await corrected({ index: 1, lang: 'de' }, { index: 1, lang: null })
    expect(blocks[1]?.lang).toBeUndefined()
  })

  it('names the desk’s article after the block that is made the title', async () => {
    const { details } = await corrected({ index: 0, role: 'standfirst' }, { index: 1, role: 'title' })
    expect(details.title).toBe('The bridge fell at noon, and nobody was on it, the police said.')
  })

  it.each([
    [{ index: 9, role: 'heading' as const }, /block 10, and the text has 5/],
    [{ index: 1, role: 'title' as const }, /Two blocks are the title/],
  ])('refuses a correction that does not fit: %o', async (correction, sentence) => {
    await expect(corrected(correction)).rejects.toThrow(sentence)
  })

  it('refuses to set everything aside', async () => {
    const everything = [0, 1, 2, 3, 4].map(index => ({ index, role: 'residue' as const }))
    await expect(corrected(...everything)).rejects.toThrow(/Keep at least one block/)
  })
})

describe('The article’s language (import I19)', () => {
  it('follows the person and leaves the roles alone', async () => {
    const bytes = new TextEncoder().encode(copy)
    const found = await importArticle({ bytes })
    const said = await importArticle({ bytes, language: 'de' })
    expect(said.details.language).toBe('de')
    expect(said.blocks.map(block => block.role)).toEqual(found.blocks.map(block => block.role))
    expect(said.blocks[1]?.lang).toBe('en')
  })
})
