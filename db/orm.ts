import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Sqlite } from './connect'

export type Orm = ReturnType<typeof ormOver>

export function ormOver(sqlite: Sqlite) {
  return drizzle({ client: sqlite })
}
