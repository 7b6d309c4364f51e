import { chmodSync, existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { eq } from 'drizzle-orm'
import { DomainError } from '../../domain/errors'
import type { Backup } from '../../domain/store'
import { connectReadOnly } from '../connect'
import { makeFolder } from '../make-folder'
import { ormOver } from '../orm'
import { logHead } from '../schema/log-head'
import { verifyDeskFile } from '../verify/verify-desk-file'
import { renameDurably } from './durable-file'

/**
 * Writes the desk in `file`, as it stands at one moment, to `target`. Only a copy that has been verified gets that name.
 * Refuses to overwrite.
 */
export async function backUp(file: string, target: string): Promise<Backup> {
  if (existsSync(target)) {
    throw new DomainError('conflict', `${target} is there already. Choose another name, or move it away.`)
  }
  makeFolder(dirname(target))
  const unfinished = `${target}.${process.pid}.unfinished`
  try {
    copy(file, unfinished)
    const [problem] = await verifyDeskFile(unfinished)
    if (problem)
      throw new DomainError('unavailable', `The desk was not backed up, for it is not whole. ${problem.message}`)
    const backup = { ...logEnd(unfinished), file: target, bytes: statSync(unfinished).size }
    renameDurably(unfinished, target)
    return backup
  } finally {
    rmSync(unfinished, { force: true })
  }
}

// VACUUM INTO reads in one transaction. SQLite's page-by-page backup begins anew whenever another process writes, and
// may never end on a busy desk.
function copy(file: string, to: string) {
  rmSync(to, { force: true })
  const sqlite = connectReadOnly(file)
  try {
    sqlite.prepare('VACUUM INTO ?').run(to)
  } finally {
    sqlite.close()
  }
  // It holds the hashes of passwords.
  chmodSync(to, 0o600)
}

function logEnd(file: string): Pick<Backup, 'events' | 'lastHash'> {
  const sqlite = connectReadOnly(file)
  try {
    const head = ormOver(sqlite).select().from(logHead).where(eq(logHead.id, 1)).get()
    if (!head) throw new RangeError('The log has no head')
    return { events: head.seq, lastHash: head.hash }
  } finally {
    sqlite.close()
  }
}
