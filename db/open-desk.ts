import { join } from 'node:path'
import type { Store } from '../domain/store'
import { connect, type Sqlite } from './connect'
import { migrate } from './migrate'
import { type Orm, ormOver } from './orm'
import { sqliteStore } from './sqlite-store'

/** The one file of a desk, inside its data folder. */
export const deskFile = 'tickmark.db'

export interface OpenDesk {
  readonly file: string
  readonly store: Store
  /** For the sign-in library's own tables. Everything else is written by `store.commit`. */
  readonly orm: Orm
  readonly sqlite: Sqlite
  close(): void
}

/**
 * Opens the desk in `folder`, making and migrating it where needed. Several processes may have it open side by side.
 * Throws CannotOpenError, whose message says why and the way out.
 */
export function openDesk({ folder }: { readonly folder: string }): OpenDesk {
  const file = join(folder, deskFile)
  const sqlite = connect(file)
  try {
    migrate(sqlite)
    const orm = ormOver(sqlite)
    return { file, orm, sqlite, store: sqliteStore(sqlite, orm), close: () => close(sqlite) }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

// Better-sqlite3 lets a handle be closed twice; the planner's statistics are renewed while it is still open.
function close(sqlite: Sqlite) {
  if (sqlite.open) sqlite.pragma('optimize')
  sqlite.close()
}
