import type { ImportBlock } from '../../domain/article/import-preview'
import type { CellBlock } from './import-table'

/** What is drawn in one piece: a block with its role, or the blocks of a table together. */
export type Drawn =
  | { readonly kind: 'block'; readonly index: number; readonly block: ImportBlock; readonly page?: number }
  | { readonly kind: 'table'; readonly index: number; readonly cells: readonly CellBlock[]; readonly page?: number }

/** Blocks as they are drawn, from the first: `page` where another one begins. A cell that is given another role is a block. */
export function drawnBlocks(blocks: readonly ImportBlock[], most: number): readonly Drawn[] {
  const drawn: Drawn[] = []
  let cells: CellBlock[] = []
  let table: number | undefined
  let page: number | undefined
  for (const [index, block] of blocks.slice(0, most).entries()) {
    const inTable = block.role === 'tableCell' ? block.cell?.table : undefined
    if (inTable !== undefined && inTable === table) {
      cells.push({ block, index })
      continue
    }
    const begins = block.page !== undefined && block.page !== page ? { page: block.page } : {}
    page = block.page ?? page
    table = inTable
    if (inTable === undefined) drawn.push({ kind: 'block', index, block, ...begins })
    else {
      cells = [{ block, index }]
      drawn.push({ kind: 'table', index, cells, ...begins })
    }
  }
  return drawn
}
