import Database from 'better-sqlite3'
import { DomainError } from '../../domain/errors'

/** Another process writes; nothing of ours was begun. */
export class DeskBusyError extends DomainError {
  constructor() {
    super('unavailable', 'The desk is busy with another long write. Try again in a moment.')
    this.name = 'DeskBusyError'
  }
}

/** What SQLite says about a write that could not be made, as the sentence for it; other errors as they are. */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error
  const { code } = error
  if (code.startsWith('SQLITE_BUSY')) return new DeskBusyError()
  if (code === 'SQLITE_FULL') {
    return new DomainError('unavailable', 'The disk is full, so nothing was saved. Free some space and try again.')
  }
  if (/^SQLITE_(READONLY|IOERR|CANTOPEN)/.test(code)) {
    return new DomainError(
      'unavailable',
      'The data folder cannot be written to, so nothing was saved. Look at its disk and its rights, then try again.',
    )
  }
  return error
}
