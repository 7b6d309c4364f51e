import type { Sqlite } from '@/db/connect'

/**
 * Every row of every table, in order, as one text: two desks with the same dump hold the same, byte for byte. What SQLite
 * keeps of the full-text index is left out: it is made from the rest, and a copy may have it packed differently.
 */
export function dump(sqlite: Sqlite): string {
  const tables = sqlite
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'article_search%' ORDER BY name",
    )
    .pluck()
    .all()
  return tables.map(table => [table, ...rowsOf(sqlite, table)].join('\n')).join('\n')
}

function rowsOf(sqlite: Sqlite, table: string): string[] {
  const all = sqlite.prepare(`SELECT * FROM "${table}"`)
  const order = all.columns().map((_column, i) => i + 1)
  const rows = sqlite
    .prepare(`SELECT * FROM "${table}" ORDER BY ${order.slice(0, 3).join(', ')}`)
    .raw()
    .all()
  return rows.map(row => JSON.stringify(row, (_key, value) => (isBytes(value) ? hex(value) : value)))
}

// A Buffer turns itself into this before a replacer sees it.
function isBytes(value: unknown): value is { readonly data: readonly number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer'
}

function hex({ data }: { readonly data: readonly number[] }): string {
  return Buffer.from(data).toString('hex')
}
