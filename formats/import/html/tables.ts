import type { CellPlace } from '../source-document'
import { attributeOf, findElements, type HtmlElement, textIn, walk } from './html-tree'

// A cell with more words than this holds a piece of the page, not a figure or a label.
const longestCell = 600
const mostColumns = 1_000
const blocksOfText = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'article', 'section', 'form'])

/** Where the cells of a table of figures stand; undefined for a table that only lays out the page. */
export function cellsOf(table: HtmlElement, number: number): ReadonlyMap<HtmlElement, CellPlace> | undefined {
  const role = attributeOf(table, 'role')
  if (role === 'presentation' || role === 'none') return undefined
  const rows = rowsOf(table)
  if (!rows || rows.length < 2) return undefined
  const cells = rows.flat()
  if (rows.every(row => row.length < 2)) return undefined
  const hasHeaders = cells.some(cell => cell.name === 'th')
  if (!hasHeaders && cells.some(isPieceOfPage)) return undefined
  return placesOf(rows, number)
}

// The rows of this table itself; undefined where another table stands in a cell.
function rowsOf(table: HtmlElement): HtmlElement[][] | undefined {
  const rows: HtmlElement[][] = []
  let isNested = false
  walk(table, {
    enter: element => {
      if (element.name === 'table') isNested = true
      if (element.name === 'tr') rows.push([])
      if (element.name === 'td' || element.name === 'th') rows.at(-1)?.push(element)
      return !isNested
    },
  })
  return isNested ? undefined : rows.filter(row => row.length > 0)
}

function isPieceOfPage(cell: HtmlElement): boolean {
  return (
    textIn(cell, longestCell + 1).length > longestCell ||
    findElements(cell, ({ name }) => blocksOfText.has(name)).length > 0
  )
}

function placesOf(rows: readonly (readonly HtmlElement[])[], table: number): Map<HtmlElement, CellPlace> {
  const places = new Map<HtmlElement, CellPlace>()
  // How many more rows each column is taken by a cell from above.
  const taken: number[] = []
  for (const [row, cells] of rows.entries()) {
    let column = 0
    const nextFree = () => {
      while ((taken[column] ?? 0) > 0) column += 1
    }
    const fresh: { column: number; rows: number }[] = []
    for (const cell of cells.slice(0, mostColumns)) {
      nextFree()
      places.set(cell, { table, row, column, ...(cell.name === 'th' ? { isHeader: true as const } : {}) })
      const [across, down] = [spanOf(cell, 'colspan', 100), spanOf(cell, 'rowspan', rows.length - row)]
      for (let at = 0; at < across && column < mostColumns; at += 1, column += 1) fresh.push({ column, rows: down })
    }
    for (const [at, left] of taken.entries()) if (left > 0) taken[at] = left - 1
    for (const { column: at, rows: down } of fresh) taken[at] = Math.max(taken[at] ?? 0, down - 1)
  }
  return places
}

function spanOf(cell: HtmlElement, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name), 10)
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), Math.max(most, 1)) : 1
}
