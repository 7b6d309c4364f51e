import { chmodSync, constants, copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { DomainError } from '../../domain/errors'
import { deskFile } from '../desk-file'
import { makeFolder } from '../make-folder'
import { verifyDeskFile } from '../verify/verify-desk-file'
import { renameDurably } from './durable-file'

export interface Restored {
  readonly file: string
  /** Where the desk that was there before lies now. */
  readonly previous?: string
}

export interface RestoreOptions {
  /** Puts the backup in place of a desk that holds something. That desk is kept beside it. */
  readonly force?: boolean
  readonly now: Date
}

/** Makes `backup` the desk in `folder`. Throws a DomainError, and changes nothing, where that would lose or break anything. */
export async function restore(backup: string, folder: string, { force, now }: RestoreOptions): Promise<Restored> {
  makeFolder(folder)
  const file = join(folder, deskFile)
  const incoming = join(folder, `${deskFile}.${process.pid}.incoming`)
  try {
    await copyVerified(backup, incoming)
    const previous = existsSync(file) ? setAside(file, { force, now }) : undefined
    renameDurably(incoming, file)
    return { file, ...(previous ? { previous } : {}) }
  } finally {
    rmSync(incoming, { force: true })
  }
}

async function copyVerified(backup: string, incoming: string) {
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile())
    throw new DomainError('not_found', `There is no file at ${backup}. Look at the path and try again.`)
  copyFileSync(backup, incoming, constants.COPYFILE_FICLONE)
  chmodSync(incoming, 0o600)
  const [problem] = await verifyDeskFile(incoming)
  if (problem) throw new DomainError('unreadable', `${backup} is not whole and was not restored. ${problem.message}`)
}

function setAside(file: string, { force, now }: RestoreOptions): string {
  const holds = contentOf(file)
  if (holds !== 'nothing' && !force) {
    throw new DomainError(
      'conflict',
      `The data folder already holds a desk (${holds}). Say --force to put the backup in its place; it will be kept beside it.`,
    )
  }
  const previous = file.replace(/\.db$/, `-before-restore-${now.toISOString().replace(/[:.]/g, '-')}.db`)
  renameSync(file, previous)
  // What is left here of a damaged desk's own log belongs to it, never to the file that takes its name.
  for (const tail of ['-wal', '-shm']) if (existsSync(file + tail)) renameSync(file + tail, previous + tail)
  return previous
}

/** What the file holds, in words. Throws where another process has it open: leaving the write-ahead log needs it alone. */
function contentOf(file: string): string {
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(file, { timeout: 0 })
    sqlite.pragma('journal_mode = DELETE')
    const events = sqlite.prepare<[], number>('SELECT count(*) FROM event').pluck().get() ?? 0
    return events === 0 ? 'nothing' : `${events} entries in its log`
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    if (!error.code.startsWith('SQLITE_BUSY')) return 'which cannot be read'
    throw new DomainError('conflict', 'The desk is open. Stop Tickmark, then restore again.')
  } finally {
    sqlite?.close()
  }
}
