import { groupedBy } from './grouped'
import { type Row, wordsOf } from './rows'

/** A page before its furniture is taken off. */
export interface PageRows {
  readonly rows: readonly Row[]
  readonly height: number
}

/** What stands at the edge of pages and is no copy. */
export interface Furniture {
  /** As it stands where it was met first. */
  readonly text: string
  readonly pages: number
  readonly why: string
}

export interface WithoutFurniture {
  readonly pages: readonly (readonly Row[])[]
  readonly furniture: readonly Furniture[]
}

// So many rows at each edge, in this share of the height, may be furniture.
const rowsAtEdge = 3
const edge = 0.17
const longest = 160
const veryEdge = 0.08
// Words that come back on so many pages at one height; on a document of two pages, on both.
const fewestPages = 3
const sameHeight = 8
// Of the usual size of the copy; running heads are not set larger.
const headingSize = 1.15

const pageNumber =
  /^(?:page|p\.|seite|página|pagina|pág\.|s\.|стр\.)?\s*[-–—|(]?\s*(\d{1,4})\s*(?:(?:of|\/|von|de|di|из|sur)\s*\d{1,4})?\s*[-–—|)]?$/iu
const spelledNumber = /^(?:page|seite|página|pagina|стр\.)\s*\d{1,4}(?:\s*(?:of|\/|von|de|di|из|sur)\s*\d{1,4})?$/iu

interface Candidate {
  readonly page: number
  readonly row: Row
  readonly text: string
  readonly key: string
  /** From the edge that it stands at. */
  readonly height: number
}

/** Pages without running heads, feet and page numbers. Spec: documents P7. */
export function withoutFurniture(pages: readonly PageRows[]): WithoutFurniture {
  const taken = new Set<Row>()
  const furniture = new Map<string, { text: string; pages: number; why: string }>()
  for (const isTop of [true, false]) {
    const candidates = pages.map((page, index) => candidatesOf(page, index, isTop))
    const isFurniture = pages.length > 1 ? judgeOf(candidates.flat(), pages) : loneJudgeOf(pages[0])
    for (const own of candidates) {
      // From the edge inwards: behind a line of copy nothing is furniture.
      for (const candidate of own) {
        const why = isFurniture(candidate)
        if (!why) break
        taken.add(candidate.row)
        const known = furniture.get(candidate.key)
        furniture.set(candidate.key, { text: known?.text ?? candidate.text, pages: (known?.pages ?? 0) + 1, why })
      }
    }
  }
  return {
    pages: pages.map(({ rows }) => rows.filter(row => !taken.has(row))),
    furniture: [...furniture.values()],
  }
}

function candidatesOf({ rows, height }: PageRows, page: number, isTop: boolean): readonly Candidate[] {
  const outer = isTop ? rows.slice(0, rowsAtEdge) : rows.slice(-rowsAtEdge).reverse()
  return outer
    .map(row => {
      const text = row.segments
        .map(segment => wordsOf(segment.runs))
        .join(' ')
        .trim()
      const key = `${isTop} ${text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')}`
      return { page, row, text, key, height: isTop ? row.y : height - row.y }
    })
    .filter(candidate => candidate.height < height * edge && candidate.text.length <= longest)
}

// A single page shows nothing twice: what is set small at its very edge, far from the copy, is furniture, and so is its number.
function loneJudgeOf(page: PageRows | undefined): (candidate: Candidate) => string | undefined {
  const usual = usualSize(page?.rows ?? [])
  return ({ row, text, height }) => {
    if (!page || height > page.height * veryEdge) return undefined
    const gaps = page.rows.filter(other => other !== row).map(other => Math.abs(other.y - row.y))
    if (Math.min(...gaps) < usual * 2) return undefined
    if (spelledNumber.test(text) || text === '1') return 'a page number'
    return row.size < usual * 0.88 ? 'set small at the edge of the page' : undefined
  }
}

function usualSize(rows: readonly Row[]): number {
  const sizes = rows.map(row => row.size).sort((one, other) => one - other)
  return sizes[sizes.length >> 1] ?? 0
}

function judgeOf(
  candidates: readonly Candidate[],
  pages: readonly PageRows[],
): (candidate: Candidate) => string | undefined {
  const byKey = groupedBy(candidates, candidate => candidate.key)
  const needed = Math.min(fewestPages, Math.max(pages.length, 2))
  const heading = usualSize(pages.flatMap(({ rows }) => rows)) * headingSize
  const offsets = new Map<number, number>()
  for (const { page, text } of candidates) {
    const number = pageNumber.exec(text)?.[1]
    if (number !== undefined) offsets.set(Number(number) - page, (offsets.get(Number(number) - page) ?? 0) + 1)
  }
  return ({ page, row, text, key, height }) => {
    const number = pageNumber.exec(text)?.[1]
    if (spelledNumber.test(text)) return 'a page number'
    if (number !== undefined && (offsets.get(Number(number) - page) ?? 0) >= 2) return 'a page number'
    const alike = (byKey.get(key) ?? []).filter(other => Math.abs(other.height - height) <= sameHeight)
    // “Chapter 1”, “Chapter 2”, each set large at the head of its page: headings of the copy.
    if (row.size > heading && alike.some(other => other.text !== text)) return undefined
    return new Set(alike.map(other => other.page)).size >= needed ? 'at the edge of every page' : undefined
  }
}
