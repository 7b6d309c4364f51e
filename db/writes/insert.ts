import Database from 'better-sqlite3'
import { AlreadyExistsError, DomainError } from '../../domain/errors'

/** Runs a statement that adds `what`; throws AlreadyExistsError where its id is taken, `not_found` where what it belongs to is gone. */
export function insert(what: string, id: string, run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || error.code === 'SQLITE_CONSTRAINT_UNIQUE') {
      throw new AlreadyExistsError(what, id)
    }
    if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      throw new DomainError('not_found', `What this ${what} belongs to is no longer there. Reload and try again.`, {
        id,
      })
    }
    throw error
  }
}
