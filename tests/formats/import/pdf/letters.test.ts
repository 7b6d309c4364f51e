import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPdf } from '@/formats/import/pdf/read-pdf'
import { aPdf } from '../../../builders/a-pdf'
import { ofObjects, stream } from './by-hand'

/** A page whose letters A, B, C … stand for other characters. */
function meaning(characters: readonly string[], content: string): Uint8Array {
  const codes = characters.map((character, at) => {
    const units = [...Array(character.length).keys()].map(unit =>
      character.charCodeAt(unit).toString(16).padStart(4, '0'),
    )
    return `<${(65 + at).toString(16)}> <${units.join('')}>`
  })
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ${codes.length} beginbfchar ${codes.join(' ')} endbfchar endcmap end end`
  return ofObjects(
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream('', Buffer.from(content)),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    stream('', Buffer.from(map)),
  )
}

async function textOf(bytes: Uint8Array): Promise<string> {
  return (await readPdf(bytes)).blocks.map(block => block.text).join('\n')
}

describe('Letters (P4, P5)', () => {
  it('are what they show: ligatures, bullets of symbol fonts, composed accents', async () => {
    const set = 'BT /F1 12 Tf 72 700 Td (A oCce Bnd Dow cafeE) Tj ET'
    const { blocks } = await readPdf(meaning(['\uf0b7', '\ufb01', '\ufb03', '\ufb02', '\u0301'], set))
    expect(blocks.map(({ mark, text }) => [mark, text])).toEqual([['•', 'office find flow café']])
  })

  it('that mean nothing outside their font are counted, and refused where most are so', async () => {
    const { blocks, notes } = await readPdf(meaning(['\ue123'], 'BT /F1 12 Tf 72 700 Td (some words A here) Tj ET'))
    expect(blocks[0]?.text).toBe('some words \ufffd here')
    expect(notes).toEqual(['1 character without a meaning outside the fonts of the PDF stands as \ufffd.'])
    await expect(readPdf(meaning(['\ue123'], 'BT /F1 12 Tf 72 700 Td (AAAA AAAA here) Tj ET'))).rejects.toThrow(
      /no meaning outside its fonts/,
    )
  })

  it('of Hebrew are read from the right, with the numbers among them in their own order, and it is said', async () => {
    // Set as it is seen: the first word stands on the right.
    const set = 'BT /F1 12 Tf 1 0 0 1 300 700 Tm (CBA) Tj 1 0 0 1 262 700 Tm (2019) Tj 1 0 0 1 230 700 Tm (FED) Tj ET'
    const { blocks, notes } = await readPdf(meaning(['א', 'ב', 'ג', 'ד', 'ה', 'ו'], set))
    expect(blocks.map(block => block.text)).toEqual(['אבג 2019 דהו'])
    expect(notes[0]).toMatch(/from right to left/)
  })

  it('set twice a hair apart to look bold are one', async () => {
    const set = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm (Bold words) Tj 1 0 0 1 72.3 700 Tm (Bold words) Tj ET'
    expect(await textOf(meaning(['A'], set))).toBe('Bold words')
  })

  it('are all there, in their order, none joined with the next word, whatever is set', async () => {
    const word = fc.stringMatching(/^[a-zA-Zé]{1,12}[,.;]?$/)
    const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map(words => words.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 1, maxLength: 12 }),
        fc.record({
          columns: fc.integer({ min: 1, max: 2 }),
          align: fc.constantFrom('left', 'justify'),
          size: fc.integer({ min: 8, max: 14 }),
        }),
        async (paragraphs, { columns, align, size }) => {
          const bytes = await aPdf(pdf =>
            pdf.fontSize(size).text(paragraphs.join('\n\n'), { columns, align, columnGap: 24 }),
          )
          expect((await textOf(bytes)).split(/\s+/)).toEqual(paragraphs.join(' ').split(' '))
        },
      ),
      { numRuns: 25 },
    )
  })
})
