import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importRoles, textAs } from '@/domain/article/import-preview'
import { DomainError } from '@/domain/errors'
import { canonicalText } from '@/domain/text/canonical-text'
import { docSchema } from '@/domain/text/document'
import { type ImportedArticle, type Incoming, importArticle } from '@/formats/import/import-article'
import { readText } from '@/formats/import/plain-text/read-text'
import { wordsOf } from './words-of'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function imported(incoming: Incoming): Promise<ImportedArticle | undefined> {
  try {
    return await importArticle(incoming)
  } catch (error) {
    if (error instanceof DomainError) return undefined
    throw error
  }
}

// Lines such as copy has, and such as it should not have.
const line = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '• An item that says something',
    '- a dash',
    '1. One',
    '2) Two',
    '> A quoted line',
    '## A heading',
    'By Jane Doe, 3 May 2021',
    'PHOTO/AFP - A ship',
    'Context: The port is closed.',
    'Read more',
    'El puerto está cerrado desde el lunes por la mañana',
    'A paragraph that ends like a sentence, long enough to be one of the body.',
    'اقرأ أيضا',
    '\t  \u00a0',
    '👩‍🚀 e\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)
const copy = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'))

// The quote mark of every line but the first of a quoted paragraph goes with the line end.
const withoutQuoteMarks = (text: string) => wordsOf(text.replace(/^\s*>(?:\s?>){0,9}/gm, '').replace(/>/g, ''))

describe('Laws of the import', () => {
  it('never throws anything but a refusal, whatever the bytes (import I1)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        await imported({ bytes })
      }),
    )
  })

  it('keeps every character that is not a space, in order, in the blocks (import I24)', async () => {
    await fc.assert(
      fc.asyncProperty(copy, async text => {
        const found = await imported({ bytes: bytesOf(text) })
        if (!found) return
        const typed = readText(bytesOf(text)).text
        const kept = found.blocks.map(block => textAs(block, 'residue')).join('\n')
        expect(withoutQuoteMarks(kept)).toBe(withoutQuoteMarks(typed))
      }),
    )
  })

  it('gives a valid document in NFC and the same one every time (import I9, I25)', async () => {
    await fc.assert(
      fc.asyncProperty(copy, async text => {
        const found = await imported({ bytes: bytesOf(text) })
        if (!found) return
        expect(docSchema.safeParse(found.doc).success).toBe(true)
        expect(canonicalText(found.doc)).toBe(canonicalText(found.doc).normalize('NFC'))
        expect(found.details.title.trim()).not.toBe('')
        expect(await imported({ bytes: bytesOf(text) })).toEqual(found)
      }),
    )
  })

  it('loses nothing whatever role a person gives a block (import I27)', async () => {
    const choices = fc.array(fc.constantFrom(...importRoles.filter(role => role !== 'title')), { maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(copy, choices, async (text, roles) => {
        const before = await imported({ bytes: bytesOf(text) })
        if (!before) return
        const corrections = roles.slice(0, before.blocks.length).map((role, index) => ({ index, role }))
        const after = await imported({ bytes: bytesOf(text), corrections })
        if (!after) return
        expect(after.blocks.map(block => block.text)).toEqual(before.blocks.map(block => block.text))
        expect(after.blocks.slice(0, corrections.length).map(block => block.role)).toEqual(
          corrections.map(correction => correction.role),
        )
        const kept = after.blocks.filter(block => block.role !== 'residue').map(block => textAs(block, block.role))
        expect(canonicalText(after.doc).replace(/^\d{1,3}[.)] /gm, '')).toBe(
          kept.join('\n').replace(/^\d{1,3}[.)] /gm, ''),
        )
      }),
    )
  })
})

describe('Much text', () => {
  it('imports twenty megabytes in one line', async () => {
    const text = 'The gate was shut at four, they say. '.repeat(560_000)
    const found = await importArticle({ bytes: bytesOf(text) })
    expect(found.blocks).toHaveLength(1)
    expect(canonicalText(found.doc)).toBe(text.trim())
  })

  it.each([
    ['spaces', ' '],
    ['marks', '- '],
    ['quote marks', '> '],
    ['opening brackets', '<a ['],
    ['terminal codes that never end', '\u001b[0'],
    ['hyphens', '-'],
    ['colons', 'A: '],
    ['cookies', 'we use cookies '],
    ['tabs and no-break spaces', '\t\u00a0'],
  ])('gets through two million characters of %s in one line', async (_name, unit) => {
    const text = `Words. ${unit.repeat(Math.ceil(2_000_000 / unit.length))}`
    await imported({ bytes: bytesOf(text) })
  })

  it('refuses more paragraphs than a person can look through', async () => {
    const bytes = bytesOf('A line.\n\n'.repeat(20_001))
    await expect(importArticle({ bytes })).rejects.toThrow(/20,001 paragraphs/)
  })
})
