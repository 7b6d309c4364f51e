import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeskProblem } from '../../domain/store'
import { asCannotOpen, connect, connectReadOnly, type Sqlite } from '../connect'
import { migrate, pendingMigrations } from '../migrate'
import { ormOver } from '../orm'
import { articleProblems } from './article-problems'
import { claimProblems } from './claim-problems'
import { deskListProblems } from './desk-list-problems'
import { fileProblems } from './file-problems'
import { noteProblems } from './note-problems'
import { retoldClaimProblems } from './retold-claims'
import { returnedProblems } from './returned-problems'
import { signOffProblems } from './sign-off-problems'
import { verifyLog } from './verify-log'

/**
 * Checks a desk's file or a backup, as it stands at one moment; writing may go on meanwhile, and nothing in it is
 * changed. Throws CannotOpenError where it cannot be read as a desk at all.
 */
export async function verifyDeskFile(file: string): Promise<readonly DeskProblem[]> {
  const sqlite = connectReadOnly(file)
  try {
    return pendingMigrations(sqlite).length === 0 ? await inOneSnapshot(sqlite) : await verifyMigratedCopy(file)
  } catch (error) {
    throw asCannotOpen(error, file)
  } finally {
    sqlite.close()
  }
}

async function inOneSnapshot(sqlite: Sqlite): Promise<readonly DeskProblem[]> {
  sqlite.exec('BEGIN')
  const inFile = fileProblems(sqlite)
  // What lies on damaged pages cannot be told apart from what was changed: the file comes first.
  if (inFile.length > 0) return inFile
  const orm = ormOver(sqlite)
  const log = await verifyLog(orm)
  const inLog: DeskProblem[] =
    log.kind === 'whole' ? [] : [{ kind: 'log', id: String(log.firstBadSeq), message: log.reason }]
  return [
    ...inLog,
    ...(await articleProblems(orm)),
    ...(await claimProblems(orm)),
    ...(await noteProblems(orm)),
    ...(log.kind === 'whole' ? await retoldClaimProblems(sqlite, orm) : []),
    ...returnedProblems(orm),
    ...(await signOffProblems(sqlite, orm)),
    ...deskListProblems(orm),
  ]
}

// A backup by an older version is checked as it will be once it is restored.
async function verifyMigratedCopy(file: string): Promise<readonly DeskProblem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-verify-'))
  try {
    const copy = join(folder, 'copy.db')
    copyFileSync(file, copy)
    const sqlite = connect(copy)
    try {
      migrate(sqlite)
      return await inOneSnapshot(sqlite)
    } finally {
      sqlite.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
