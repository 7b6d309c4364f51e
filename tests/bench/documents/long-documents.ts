import { readFileSync, writeFileSync } from 'node:fs'
import { aPdf, onEveryPage, setAt } from '../../builders/a-pdf'
import { aParagraph, aRun, aWordFile } from '../../builders/a-word-file'
import { prose } from '../../formats/import/pdf/prose'

/** A PDF of at least so many pages: two columns, running heads, page numbers, notes. */
export async function aLongPdf(path: string, pages: number): Promise<number> {
  let count = 0
  const bytes = await aPdf(pdf => {
    for (let page = 0; page < pages; page++) {
      if (page > 0) pdf.addPage()
      pdf.font('Times-Bold').fontSize(14)
      setAt(pdf, `Part ${page + 1} of the report`, 72, 72)
      pdf.font('Times-Roman').fontSize(10)
      const copy = Array.from({ length: 8 }, (_, at) => prose(page * 10 + at, 5)).join('\n\n')
      pdf.text(copy, 72, 100, { columns: 2, columnGap: 20, height: 620, width: 451, align: 'justify' })
    }
    onEveryPage(pdf, (page, all) => {
      setAt(pdf, 'The long report', 72, 40)
      setAt(pdf, `Page ${page} of ${all}`, 280, 800)
      count = all
    })
  })
  writeFileSync(path, bytes)
  return count
}

// A page of Word holds about so many words in single spacing.
const wordsOnPage = 450

/** A Word file of about so many pages: headings, lists, marks, tables, comments. */
export function aLongWordFile(path: string, pages: number): void {
  let words = 0
  const body: string[] = []
  const comments: string[] = []
  for (let at = 0; words < pages * wordsOnPage; at++) {
    const text = prose(at, 6)
    words += text.split(' ').length
    if (at % 12 === 0) body.push(aParagraph(`Part ${at / 12 + 1}`, '<w:pStyle w:val="h1"/>'))
    const [first = '', ...rest] = text.split('. ')
    const id = comments.length
    body.push(
      aParagraph(
        `<w:commentRangeStart w:id="${id}"/>${aRun(`${first}. `, '<w:b/>')}<w:commentRangeEnd w:id="${id}"/>${rest.map(part => aRun(`${part}. `)).join('')}`,
      ),
    )
    comments.push(`<w:comment w:id="${id}" w:author="Ana"><w:p>${aRun(`Is this so? ${at}`)}</w:p></w:comment>`)
    if (at % 20 === 10) body.push(aTable(at))
  }
  const styles = '<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/></w:style>'
  writeFileSync(path, aWordFile({ document: body.join(''), styles, comments: comments.join('') }))
}

function aTable(seed: number): string {
  const cell = (at: number) => `<w:tc>${aParagraph(prose(seed + at, 1))}</w:tc>`
  return `<w:tbl>${Array.from({ length: 4 }, (_, row) => `<w:tr>${cell(row)}${cell(row + 9)}${cell(row + 18)}</w:tr>`).join('')}</w:tbl>`
}

/** The bytes of a file as a reader gets them. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}
