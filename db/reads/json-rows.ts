import { type GetColumnData, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Present } from './present'

/** Columns by the part of the row that they go into, and by their name there. */
export type Parts = Readonly<Record<string, Readonly<Record<string, SQLiteColumn>>>>

export type RowOf<Chosen extends Parts> = {
  [Part in keyof Chosen]: Present<{ [Key in keyof Chosen[Part]]: GetColumnData<Chosen[Part][Key]> }>
}

/**
 * All rows of a query as one JSON text that SQLite makes. Handing thousands of values over one by one costs several times
 * as much. For columns of text, numbers and JSON.
 */
export function jsonOf(parts: Parts): SQL<string> {
  const columns = Object.values(parts)
    .flatMap(part => Object.values(part))
    .map(column => (column.columnType === 'SQLiteTextJson' ? sql`json(${column})` : sql`${column}`))
  return sql<string>`json_group_array(json_array(${sql.join(columns, sql`, `)}))`
}

/** The rows in a text that `jsonOf` made of the same parts; what holds nothing is left out. */
export function rowsIn<Chosen extends Parts>(parts: Chosen, json: string): RowOf<Chosen>[] {
  if (json === '[]') return []
  const names = Object.entries(parts).map(([part, columns]) => [part, Object.keys(columns)] as const)
  const rows: unknown[][] = JSON.parse(json)
  return rows.map(values => {
    const row: Record<string, Record<string, unknown>> = {}
    let i = 0
    for (const [part, keys] of names) {
      const held: Record<string, unknown> = {}
      for (const key of keys) {
        const value = values[i++]
        if (value !== null) held[key] = value
      }
      row[part] = held
    }
    return row as RowOf<Chosen> // The columns say what they hold; nothing else writes to them.
  })
}
