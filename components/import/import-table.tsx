import { memo } from 'react'
import { type ImportBlock, textAs } from '../../domain/article/import-preview'
import { BlockText } from './block-text'

/** A block in a table, with its place among the blocks. */
export interface CellBlock {
  readonly block: ImportBlock
  readonly index: number
}

/** A table of the document as it will stand in the text. */
export const ImportTable = memo(function ImportTable({ cells }: { readonly cells: readonly CellBlock[] }) {
  const rows = rowsOf(cells)
  return (
    <div className="block" data-role="tableCell">
      <div className="role">
        <span className="quiet">Table</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keys. */}
      <section className="text table" tabIndex={0} aria-label="Table">
        <table>
          <tbody>
            {rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows never move.
              <tr key={place}>
                {row.map(({ isHeader, blocks }, column) => {
                  const Cell = isHeader ? 'th' : 'td'
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
                    <Cell key={column}>
                      {blocks.map(({ block, index }) => (
                        <div key={index} data-block={index} tabIndex={-1} lang={block.lang} dir={block.dir}>
                          <BlockText block={block} text={textAs(block, block.role)} />
                        </div>
                      ))}
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
})

interface Cell {
  readonly isHeader: boolean
  readonly blocks: CellBlock[]
}

// A hostile file may name any row and column: places that no block stands in are not made.
function rowsOf(cells: readonly CellBlock[]): readonly (readonly Cell[])[] {
  const rows = new Map<number, Map<number, Cell>>()
  for (const cell of cells) {
    const { row = 0, column = 0, isHeader = false } = cell.block.cell ?? {}
    const inRow = rows.get(row) ?? new Map<number, Cell>()
    const here = inRow.get(column) ?? { isHeader, blocks: [] }
    here.blocks.push(cell)
    rows.set(row, inRow.set(column, here))
  }
  return [...rows.values()].map(row => [...row.values()])
}
