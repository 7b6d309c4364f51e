import { DomainError } from '@/domain/errors'
import type { Reading, SourceDocument } from '../source-document'
import { columnsOf, type Line } from './columns'
import { facesOf } from './faces'
import { type PageRows, withoutFurniture } from './furniture'
import { meant } from './line-words'
import { type OpenPdf, openPdf } from './open-pdf'
import { pageRuns } from './page-runs'
import { pdfBlocks } from './pdf-blocks'
import { pdfDetails } from './pdf-details'
import { pdfNotes } from './pdf-notes'
import { damaged, tooLarge, withoutMeaning, withoutText } from './refusals'
import { rowsOf } from './rows'
import { requireUnpackable } from './stream-sizes'

const mediaType = 'application/pdf'
const mostPages = 2_000
const mostLetters = 8_000_000
const longestReading = 180_000

/**
 * A PDF's text layer as blocks, page by page. Throws DomainError `unreadable` or `too_large`. Spec: documents P1–P13.
 */
export async function readPdf(bytes: Uint8Array, { onProgress }: Reading = {}): Promise<SourceDocument> {
  if (!beginsLikePdf(bytes)) throw damaged()
  requireUnpackable(bytes)
  const pdf = await openPdf(bytes)
  try {
    return await read(pdf, onProgress)
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw damaged()
  } finally {
    await pdf.close()
  }
}

// The mark may stand behind some bytes that a mailer put in front.
function beginsLikePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}

interface Read {
  readonly pages: readonly (PageRows & { readonly letters: number; readonly isRtl: boolean })[]
  readonly askew: number
  /** Pages that could not be read, from 1. */
  readonly broken: readonly number[]
}

async function read({ document }: OpenPdf, onProgress: Reading['onProgress']): Promise<SourceDocument> {
  if (document.numPages > mostPages) throw tooLarge(`has ${document.numPages.toLocaleString('en')} pages`)
  const { details, madeAt } = await pdfDetails(document)
  const { pages, askew, broken } = await readPages({ document, onProgress })
  if (broken.length === document.numPages) throw damaged()
  if (pages.every(page => page.letters === 0)) throw withoutText()
  const { pages: copy, furniture } = withoutFurniture(pages)
  const lines: Line[] = []
  let column = 0
  for (const [page, rows] of copy.entries()) {
    for (const laid of columnsOf(rows, pages[page]?.isRtl ?? false)) {
      lines.push(...laid.map(line => ({ ...line, page, column })))
      column += 1
    }
  }
  const blocks = pdfBlocks(lines, furniture)
  const odd = oddLetters(lines)
  const all = pages.reduce((sum, page) => sum + page.letters, 0)
  if (odd > all / 2) throw withoutMeaning()
  const empty = pages.flatMap((page, index) => (page.letters === 0 && !broken.includes(index + 1) ? [index + 1] : []))
  const isRtl = pages.some(page => page.isRtl)
  return {
    blocks,
    details,
    notes: pdfNotes({ askew, broken, empty, furniture, isRtl, madeAt, odd }),
    comments: [],
    mediaType,
  }
}

async function readPages({
  document,
  onProgress,
}: Pick<OpenPdf, 'document'> & Pick<Reading, 'onProgress'>): Promise<Read> {
  const faces = facesOf()
  const began = performance.now()
  const pages: (PageRows & { letters: number; isRtl: boolean })[] = []
  const broken: number[] = []
  let [askew, letters] = [0, 0]
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      const { runs, height, askew: own } = await pageRuns(page, faces, false)
      const count = runs.reduce((sum, run) => sum + run.text.length, 0)
      const rtl = runs.reduce((sum, run) => sum + (run.isRtl ? run.text.length : 0), 0)
      pages.push({ rows: rowsOf(runs), height, letters: count, isRtl: rtl > count / 2 })
      askew += own
      letters += count
      page.cleanup()
    } catch (error) {
      if (error instanceof DomainError) throw error
      broken.push(number)
      pages.push({ rows: [], height: 0, letters: 0, isRtl: false })
    }
    if (letters > mostLetters) throw tooLarge(`has more than ${mostLetters.toLocaleString('en')} characters`)
    if (performance.now() - began > longestReading) throw tooLarge('takes too long to read')
    onProgress?.(number, document.numPages)
  }
  return { pages, askew, broken }
}

function oddLetters(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, line) => sum + line.runs.reduce((all, run) => all + (meant(run.text).match(/\ufffd/g)?.length ?? 0), 0),
    0,
  )
}
