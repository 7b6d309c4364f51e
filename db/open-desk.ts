import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Backup, Store } from '../domain/store'
import { backUp } from './backup/back-up'
import { connect, type Sqlite } from './connect'
import { deskFile } from './desk-file'
import { migrate } from './migrate'
import { type Orm, ormOver } from './orm'
import { sqliteStore } from './sqlite-store'

/** Milliseconds for which one write of another process may hold this one up. */
const longestStandstill = 200

export interface OpenDesk {
  readonly file: string
  readonly store: Store
  /** For the sign-in library's own tables. Everything else is written by `store.commit`. */
  readonly orm: Orm
  readonly sqlite: Sqlite
  /** Writes a verified copy of the desk to `target`, which must not be there yet; writing may go on meanwhile. */
  backUp(target: string): Promise<Backup>
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
    // From here on lists of changes wait for other processes by themselves, and SQLite holds nobody up for long.
    sqlite.pragma(`busy_timeout = ${longestStandstill}`)
    const orm = ormOver(sqlite)
    const store = sqliteStore(sqlite, orm)
    return {
      file,
      store,
      orm,

      sqlite,
      backUp: target => backUp(file, target),
      close: () => close(sqlite),
    }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

// A handle may be closed twice; the planner's statistics are renewed while it is still open.
function close(sqlite: Sqlite) {
  try {
    if (sqlite.open) sqlite.pragma('optimize')
  } catch (error) {
    // Statistics only make reading faster: where they cannot be written (a full disk, another writer) nothing is lost.
    if (!(error instanceof Database.SqliteError)) throw error
  } finally {
    sqlite.close()
  }
}
