import { accessSync, chmodSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { CannotOpenError } from './cannot-open-error'
import { makeFolder } from './make-folder'

export type Sqlite = Database.Database

/** Milliseconds that a writer waits for another process to finish. */
const patience = 10_000

/** Opens the file with the promises that the desk makes: durable, foreign keys on, several processes side by side. */
export function connect(file: string): Sqlite {
  prepareFolder(dirname(file))
  const isNew = !existsSync(file)
  let sqlite: Sqlite | undefined
  try {
    sqlite = new Database(file, { timeout: patience })
    // It will hold the hashes of passwords: nobody else on the machine may read it.
    if (isNew) chmodSync(file, 0o600)
    keepPromises(sqlite)
    return sqlite
  } catch (error) {
    sqlite?.close()
    throw asCannotOpen(error, file)
  }
}

/** Opens a file that is only looked at; throws CannotOpenError where it is not there or no database. */
export function connectReadOnly(file: string): Sqlite {
  let sqlite: Sqlite | undefined
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true, timeout: patience })
    sqlite.prepare('SELECT count(*) FROM sqlite_schema').get()
    return sqlite
  } catch (error) {
    sqlite?.close()
    throw existsSync(file) ? asCannotOpen(error, file) : new CannotOpenError('missing', file)
  }
}

function keepPromises(sqlite: Sqlite) {
  turnOnWriteAheadLog(sqlite)
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma('trusted_schema = OFF')
  sqlite.pragma('recursive_triggers = ON') // so that REPLACE, too, meets the log's triggers
  sqlite.pragma('temp_store = MEMORY')
  sqlite.pragma('cache_size = -65536') // KiB: 64 MiB
  sqlite.pragma('wal_autocheckpoint = 4000') // pages: 16 MiB, for a finding touches seven
}

function prepareFolder(folder: string) {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new CannotOpenError('unwritable', folder)
  }
}

// Two processes may open a new file at once; SQLite does not wait by itself while the journal mode changes.
function turnOnWriteAheadLog(sqlite: Sqlite) {
  const giveUpAt = Date.now() + patience
  for (;;) {
    try {
      sqlite.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || Date.now() > giveUpAt) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** What SQLite says about a file, as the sentence for it; other errors as they are. */
export function asCannotOpen(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (error.code === 'SQLITE_NOTADB') return new CannotOpenError('not_a_desk', file)
  if (error.code.startsWith('SQLITE_CORRUPT')) return new CannotOpenError('damaged', file)
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) {
    return new CannotOpenError('unwritable', file)
  }
  return isBusy(error) ? new CannotOpenError('busy', file) : error
}
