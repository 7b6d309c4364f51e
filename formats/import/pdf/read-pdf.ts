import { DomainError } from '@/domain/errors'
import type { Reading, SourceDocument } from '../source-document'
import { columnsOf, type Line } from './columns'
import { withoutFurniture } from './furniture'
import { meant } from './line-words'
import { type OpenPdf, openPdf } from './open-pdf'
import { pdfBlocks } from './pdf-blocks'
import { pdfDetails } from './pdf-details'
import { pdfNotes } from './pdf-notes'
import { type ReadPage, readPages } from './read-pages'
import { damaged, tooLarge, withoutMeaning, withoutText } from './refusals'
import type { Row } from './rows'
import { requireUnpackable } from './stream-sizes'
import { type TaggedPage, taggedPage } from './tagged'

const mediaType = 'application/pdf'
const mostPages = 2_000

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

async function read({ document }: OpenPdf, onProgress: Reading['onProgress']): Promise<SourceDocument> {
  if (document.numPages > mostPages) throw tooLarge(`has ${document.numPages.toLocaleString('en')} pages`)
  const { details, madeAt } = await pdfDetails(document)
  const { pages, artifacts, askew, broken } = await readPages(document, onProgress)
  if (broken.length === document.numPages) throw damaged()
  if (pages.every(page => page.letters === 0)) throw withoutText()
  const copy = withoutFurniture(pages)
  const furniture = [...copy.furniture, ...artifacts]
  const lines = linesOf(pages, copy.pages)
  const odd = oddLetters(lines)
  if (odd > pages.reduce((sum, page) => sum + page.letters, 0) / 2) throw withoutMeaning()
  const blocks = pdfBlocks(lines, furniture, taggedPages(pages, copy.pages))
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

function linesOf(pages: readonly ReadPage[], copy: readonly (readonly Row[])[]): readonly Line[] {
  const lines: Line[] = []
  let column = 0
  for (const [page, rows] of copy.entries()) {
    for (const laid of columnsOf(rows, pages[page]?.isRtl ?? false)) {
      lines.push(...laid.map(line => ({ ...line, page, column })))
      column += 1
    }
  }
  return lines
}

function taggedPages(pages: readonly ReadPage[], copy: readonly (readonly Row[])[]): readonly TaggedPage[] | undefined {
  if (pages.every(page => page.tree === null)) return undefined
  const tables = { count: 0 }
  return pages.map(({ runs, tree }, index) => {
    const kept = new Set((copy[index] ?? []).flatMap(row => row.segments.flatMap(segment => segment.runs)))
    return taggedPage(
      tree,
      runs.filter(run => kept.has(run)),
      tables,
    )
  })
}

function oddLetters(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, line) => sum + line.runs.reduce((all, run) => all + (meant(run.text).match(/\ufffd/g)?.length ?? 0), 0),
    0,
  )
}
