import type { PDFDocumentProxy } from 'pdfjs-dist'
import { DomainError } from '@/domain/errors'
import type { Reading } from '../source-document'
import { facesOf } from './faces'
import type { Furniture, PageRows } from './furniture'
import { pageRuns, type Run } from './page-runs'
import { tooLarge } from './refusals'
import { rowsOf, wordsOf } from './rows'
import type { TagNode } from './tagged'

/** A page as its letters stand on it. */
export interface ReadPage extends PageRows {
  /** In the order in which they were set, without what the tags call furniture. */
  readonly runs: readonly Run[]
  readonly letters: number
  readonly isRtl: boolean
  readonly tree: TagNode | null
}

export interface ReadPages {
  readonly pages: readonly ReadPage[]
  /** What the tags call furniture. */
  readonly artifacts: readonly Furniture[]
  readonly askew: number
  /** Pages that could not be read, from 1. */
  readonly broken: readonly number[]
}

const mostLetters = 8_000_000
const longestReading = 180_000
// Where more of a page is called furniture, its tags are not to be believed.
const mostArtifacts = 0.3

const unread: ReadPage = { rows: [], runs: [], height: 0, letters: 0, isRtl: false, tree: null }

/** The pages of a PDF one by one, each let go before the next. Throws `too_large`. Spec: documents P3, P14. */
export async function readPages(document: PDFDocumentProxy, onProgress: Reading['onProgress']): Promise<ReadPages> {
  const isTagged = (await document.getMarkInfo())?.Marked === true
  const faces = facesOf()
  const began = performance.now()
  const pages: ReadPage[] = []
  const broken: number[] = []
  const artifacts = new Map<string, { text: string; pages: number; why: string }>()
  let [askew, letters] = [0, 0]
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number)
      const read = await pageRuns(page, faces, isTagged)
      const { runs, furniture } = apart(read.runs)
      for (const text of furniture) collect(artifacts, text)
      pages.push({ ...aboutRuns(runs), height: read.height, tree: isTagged ? await page.getStructTree() : null })
      askew += read.askew
      page.cleanup()
    } catch (error) {
      if (error instanceof DomainError) throw error
      broken.push(number)
      pages.push(unread)
    }
    letters += pages.at(-1)?.letters ?? 0
    if (letters > mostLetters) throw tooLarge(`has more than ${mostLetters.toLocaleString('en')} characters`)
    if (performance.now() - began > longestReading) throw tooLarge('takes too long to read')
    onProgress?.(number, document.numPages)
  }
  return { pages, artifacts: [...artifacts.values()], askew, broken }
}

function aboutRuns(runs: readonly Run[]): Omit<ReadPage, 'height' | 'tree'> {
  const letters = lettersIn(runs)
  return { runs, rows: rowsOf(runs), letters, isRtl: lettersIn(runs.filter(run => run.isRtl)) > letters / 2 }
}

function lettersIn(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0)
}

function apart(all: readonly Run[]): { readonly runs: readonly Run[]; readonly furniture: readonly string[] } {
  const artifacts = all.filter(run => run.tag === 'artifact')
  if (artifacts.length === 0 || lettersIn(artifacts) > lettersIn(all) * mostArtifacts)
    return { runs: all, furniture: [] }
  return {
    runs: all.filter(run => run.tag !== 'artifact'),
    furniture: rowsOf(artifacts).map(row =>
      row.segments
        .map(segment => wordsOf(segment.runs))
        .join(' ')
        .trim(),
    ),
  }
}

function collect(artifacts: Map<string, { text: string; pages: number; why: string }>, text: string): void {
  const key = text.toLowerCase().replace(/\d+/g, '#')
  const known = artifacts.get(key)
  if (known) known.pages += 1
  else artifacts.set(key, { text, pages: 1, why: 'furniture by the tags of the PDF' })
}
