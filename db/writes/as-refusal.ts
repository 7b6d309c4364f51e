import Database from 'better-sqlite3'
import { DomainError } from '../../domain/errors'

/** What SQLite says about a write that could not be made, as the sentence for it; other errors as they are. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  if (error.code.startsWith('SQLITE_BUSY')) {
    return new DomainError('unavailable', 'The desk is busy with another long write. Try again in a moment.')
  }
  if (error.code === 'SQLITE_FULL') {
    return new DomainError('unavailable', 'The disk is full, so nothing was saved. Free some space and try again.')
  }
  return error
}
