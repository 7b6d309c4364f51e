import { describe, expect, it } from 'vitest'
import { readPdf } from '@/formats/import/pdf/read-pdf'
import { aPdf, onEveryPage, setAt, sheet } from '../../../builders/a-pdf'
import { prose } from './prose'

async function blocksOf(...from: Parameters<typeof aPdf>) {
  return (await readPdf(await aPdf(...from))).blocks
}

const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => prose(index + 1))

describe('Reading order (P5–P9)', () => {
  it.each([1, 2, 3])('puts the lines of %i columns, over pages, together to their paragraphs', async columns => {
    const copy = paragraphs(24)
    const blocks = await blocksOf(pdf => pdf.text(copy.join('\n\n'), { columns, columnGap: 22, align: 'justify' }))
    expect(blocks.map(block => block.text)).toEqual(copy)
    expect(blocks[0]?.page).toBe(1)
    expect(blocks.at(-1)?.page).toBeGreaterThan(1)
  })

  it('reads columns under a title, whatever the order in which their lines were set', async () => {
    const [left, right, under] = [prose(1, 8), prose(2, 8), prose(3, 2)]
    const width = 215
    const linesOf = (pdf: PDFKit.PDFDocument, text: string) => {
      const lines: string[] = []
      let line = ''
      for (const word of text.split(' ')) {
        if (pdf.widthOfString(`${line} ${word}`) > width) {
          lines.push(line)
          line = word
        } else line = line ? `${line} ${word}` : word
      }
      return [...lines, line]
    }
    const blocks = await blocksOf(pdf => {
      const [one, other] = [linesOf(pdf, left), linesOf(pdf, right)]
      for (let at = 0; at < Math.max(one.length, other.length); at++) {
        setAt(pdf, other[at] ?? '', 310, 120 + at * 14)
        setAt(pdf, one[at] ?? '', 72, 120 + at * 14)
      }
      pdf.fontSize(24)
      setAt(pdf, 'A title over both of the columns', 72, 80)
      pdf.fontSize(11).text(under, 72, 700, { width: 451 })
    })
    expect(blocks.map(block => block.text)).toEqual(['A title over both of the columns', left, right, under])
    expect(blocks[0]?.kind).toBe('title')
  })

  it('knows paragraphs without gaps by their indents, and goes on over a page where none stands', async () => {
    const copy = paragraphs(22)
    const blocks = await blocksOf(pdf => {
      for (const text of copy) pdf.text(text, { indent: 18, align: 'justify' })
    })
    expect(blocks.map(block => block.text)).toEqual(copy)
  })

  it('sets running heads, feet and page numbers aside, each once (P7)', async () => {
    const copy = paragraphs(40)
    const { blocks, notes } = await readPdf(
      await aPdf(pdf => {
        pdf.text(copy.join('\n\n'))
        onEveryPage(pdf, (page, pages) => {
          setAt(pdf, 'The Weekly Briefing', sheet.margin, 36)
          setAt(pdf, `Page ${page} of ${pages}`, 280, 800)
        })
      }),
    )
    expect(blocks.filter(block => block.kind !== 'residue').map(block => block.text)).toEqual(copy)
    expect(blocks.filter(block => block.kind === 'residue').map(block => block.text)).toEqual([
      'The Weekly Briefing',
      'Page 1 of 4',
    ])
    expect(notes[0]).toBe('8 lines at the edges of pages (running heads, page numbers) set aside.')
  })

  it('keeps a numbered heading that each page begins with (P7)', async () => {
    const copy = paragraphs(3)
    const blocks = await blocksOf(pdf => {
      for (const [page, text] of copy.entries()) {
        if (page > 0) pdf.addPage()
        pdf.fontSize(18)
        setAt(pdf, `Chapter ${page + 1}`, sheet.margin, 72)
        pdf.fontSize(10).text(text, sheet.margin, 110)
      }
    })
    expect(blocks.map(block => block.text)).toEqual(copy.flatMap((text, page) => [`Chapter ${page + 1}`, text]))
  })

  it('takes the small words at the edge of a single page for furniture, and keeps a title of two lines over columns whole', async () => {
    const copy = paragraphs(8)
    const blocks = await blocksOf(pdf => {
      pdf.fontSize(8)
      setAt(pdf, 'The Example Post', 72, 36)
      setAt(pdf, '1', 300, 806)
      pdf.fontSize(24)
      setAt(pdf, 'Air strikes hit forces and militias in', 72, 72)
      setAt(pdf, 'Syria', 72, 101)
      pdf.fontSize(10).text(copy.join('\n\n'), 72, 140, { columns: 2, columnGap: 20, height: 560 })
    })
    expect(blocks.map(block => block.text)).toEqual([
      'Air strikes hit forces and militias in Syria',
      ...copy,
      'The Example Post',
      '1',
    ])
  })

  it('turns a page around that was set sideways, and tells what stands askew', async () => {
    const { blocks, notes } = await readPdf(
      await aPdf(pdf => {
        pdf.rotate(-90, { origin: [0, 0] }).text(prose(1), -780, 60, { width: 700 })
      }),
    )
    expect(blocks.map(block => block.text)).toEqual([prose(1)])
    expect(notes.some(note => note.includes('askew'))).toBe(false)
    const stamped = await readPdf(
      await aPdf(pdf => {
        pdf.text(prose(1))
        pdf
          .rotate(45, { origin: [300, 400] })
          .fontSize(60)
          .text('DRAFT', 200, 400)
      }),
    )
    expect(stamped.blocks.map(block => block.text)).toEqual([prose(1)])
    expect(stamped.notes[0]).toBe('5 characters set askew, twice or outside the page left out.')
  })
})

describe('Line ends (P9)', () => {
  const lines = (...set: string[]) =>
    blocksOf(pdf => {
      for (const [at, line] of set.entries()) setAt(pdf, line, 72, 72 + at * 13)
    })

  it('take a hyphen away where the document knows the word without it, and keep it where it knows the word with it', async () => {
    const [block] = await lines(
      'The government of the country said that militias backed by Iran had a govern-',
      'ment of their own, and that the Iranian-backed militias were many, an Iranian-',
      'backed force being one and a US-backed force the other, as the Popular Mobi-',
      'lisation said about the Mobilisation in a statement of the very last year, a US-',
      'backed one.',
    )
    expect(block?.text).toBe(
      'The government of the country said that militias backed by Iran had a government of their own, and that the Iranian-backed militias were many, an Iranian-backed force being one and a US-backed force the other, as the Popular Mobilisation said about the Mobilisation in a statement of the very last year, a US-backed one.',
    )
  })

  it('keep addresses whole and put a space everywhere else', async () => {
    const [block] = await lines(
      'It was published at https://www.example.org/reports/of-the-year/2019/al-',
      'bukamal/index.html and was read by most of the people there, 500-',
      'pound bombs included, and so on, and it was told to them by a man/',
      'woman of the place.',
    )
    expect(block?.text).toBe(
      'It was published at https://www.example.org/reports/of-the-year/2019/al-bukamal/index.html and was read by most of the people there, 500-pound bombs included, and so on, and it was told to them by a man/woman of the place.',
    )
  })
})

describe('Roles (P11)', () => {
  it('come from size, weight, bullets and place', async () => {
    const blocks = await blocksOf(pdf => {
      pdf.font('Helvetica-Bold').fontSize(22).text('Air strikes in the east').moveDown()
      pdf.font('Helvetica').fontSize(11).text(prose(1)).moveDown()
      pdf.fontSize(15).text('What is known').moveDown()
      pdf.fontSize(11).text(prose(2)).moveDown()
      pdf.font('Helvetica-Bold').text('Who was hit').moveDown()
      pdf
        .font('Helvetica')
        .text(`•  ${prose(3, 2)}`)
        .text(`•  ${prose(4, 2)}`)
        .moveDown()
      pdf
        .fontSize(9)
        .text(`Figure 1: ${prose(5, 1)}`)
        .moveDown()
      pdf.fontSize(11).text(prose(6))
    })
    expect(blocks.map(({ kind, level, mark, text }) => [kind, level, mark, text])).toEqual([
      ['title', undefined, undefined, 'Air strikes in the east'],
      ['unknown', undefined, undefined, prose(1)],
      ['heading', 2, undefined, 'What is known'],
      ['unknown', undefined, undefined, prose(2)],
      ['heading', 3, undefined, 'Who was hit'],
      ['listItem', undefined, '•', prose(3, 2)],
      ['listItem', undefined, '•', prose(4, 2)],
      ['caption', undefined, undefined, `Figure 1: ${prose(5, 1)}`],
      ['unknown', undefined, undefined, prose(6)],
    ])
  })

  it('put footnotes after the text, and never join a raised number with a number', async () => {
    const blocks = await blocksOf(pdf => {
      let x = 72
      const set = (words: string, raised = false) => {
        pdf.fontSize(raised ? 7 : 11)
        setAt(pdf, words, x, raised ? 70 : 72)
        x += pdf.widthOfString(words)
      }
      set('The strike killed 21')
      set('1', true)
      set(' people on 10 km')
      set('2', true)
      set(' of land near the border.')
      pdf.fontSize(11).text(prose(1), 72, 120)
      pdf.fontSize(8)
      setAt(pdf, '1  Syrian Observatory for Human Rights, 9 September 2019.', 72, 720)
    })
    expect(blocks.map(({ kind, mark, text }) => [kind, mark, text])).toEqual([
      ['unknown', undefined, 'The strike killed 21[1] people on 10 km² of land near the border.'],
      ['unknown', undefined, prose(1)],
      ['footnote', '[1]', 'Syrian Observatory for Human Rights, 9 September 2019.'],
    ])
  })

  it('keep bold and italic words inside a paragraph', async () => {
    const [block] = await blocksOf(pdf =>
      pdf
        .text('He said ', { continued: true })
        .font('Helvetica-Oblique')
        .text('nothing', { continued: true })
        .font('Helvetica')
        .text(' at all.'),
    )
    expect(block?.inlines).toEqual([{ text: 'He said ' }, { text: 'nothing ', marks: ['italic'] }, { text: 'at all.' }])
  })
})

describe('Tags (P14)', () => {
  const tagged = { tagged: true, pdfVersion: '1.5' as const }

  it('tell headings, items, cells and furniture that the looks do not show', async () => {
    const { blocks } = await readPdf(
      await aPdf(pdf => {
        const root = pdf.struct('Document')
        pdf.addStructure(root)
        const say = (words: string) => () => {
          pdf.text(words)
        }
        root.add(pdf.struct('H2', {}, say('Looks like any words')))
        root.add(pdf.struct('P', {}, [say(prose(1))]))
        root.add(
          pdf.struct('L', {}, [
            pdf.struct('LI', {}, [pdf.struct('Lbl', {}, say('a)')), pdf.struct('LBody', {}, say(prose(2, 1)))]),
          ]),
        )
        const row = (role: 'TH' | 'TD', ...words: string[]) =>
          pdf.struct(
            'TR',
            {},
            words.map(word => pdf.struct(role, {}, say(word))),
          )
        root.add(pdf.struct('Table', {}, [row('TH', 'Place', 'Dead'), row('TD', 'Bukamal', '21')]))
        root.end()
        pdf.markContent('Artifact', { type: 'Pagination' })
        setAt(pdf, 'Only on this page', 72, 800)
        pdf.endMarkedContent()
      }, tagged),
    )
    expect(blocks.map(({ kind, level, mark, text, cell }) => [kind, level ?? mark ?? cell, text])).toEqual([
      ['heading', 2, 'Looks like any words'],
      ['unknown', undefined, prose(1)],
      ['listItem', 'a)', prose(2, 1)],
      ['tableCell', { table: 0, row: 0, column: 0, isHeader: true }, 'Place'],
      ['tableCell', { table: 0, row: 0, column: 1, isHeader: true }, 'Dead'],
      ['tableCell', { table: 0, row: 1, column: 0 }, 'Bukamal'],
      ['tableCell', { table: 0, row: 1, column: 1 }, '21'],
      ['residue', undefined, 'Only on this page'],
    ])
  })

  it('are not believed where they leave words out', async () => {
    const { blocks } = await readPdf(
      await aPdf(pdf => {
        const root = pdf.struct('Document')
        pdf.addStructure(root)
        root.add(
          pdf.struct('H1', {}, () => {
            pdf.text(prose(1))
          }),
        )
        root.end()
        pdf.moveDown().text(prose(2))
      }, tagged),
    )
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['unknown', prose(1)],
      ['unknown', prose(2)],
    ])
  })
})

describe('What a PDF says of itself (P12)', () => {
  it('is title, author and language, but the day it was made is no day of publication', async () => {
    const { details, notes, mediaType } = await readPdf(
      await aPdf(pdf => pdf.text('Words'), {
        lang: 'en-GB',
        info: { Title: 'Air strikes', Author: 'Ana Díaz', CreationDate: new Date('2019-09-09T12:00:00Z') },
      }),
    )
    expect(details).toEqual({ title: 'Air strikes', byline: 'Ana Díaz', language: 'en-GB' })
    expect(notes).toEqual([
      'The PDF says that it was made on 2019-09-09. When the text was published has to be set by hand.',
    ])
    expect(mediaType).toBe('application/pdf')
  })
})
