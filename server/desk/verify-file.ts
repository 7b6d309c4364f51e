import { open, readFile } from 'node:fs/promises'
import { DomainError } from '../../domain/errors'
import type { DeskProblem } from '../../domain/store'
import { readDeskJson } from '../../formats/interchange/read-desk-json'
import { verifyBackup } from '../context'

export interface FileVerdict {
  readonly kind: 'backup' | 'report'
  readonly problems: readonly Pick<DeskProblem, 'message'>[]
}

/** Checks a file that left the desk: a backup of all of it, or the JSON report of an article. */
export async function verifyFile(path: string): Promise<FileVerdict> {
  if (await isDatabase(path)) return { kind: 'backup', problems: await verifyBackup(path) }
  const reading = readDeskJson(await readFile(path, 'utf8'))
  return { kind: 'report', problems: reading.kind === 'read' ? [] : [{ message: reading.reason }] }
}

// The first sixteen bytes of every SQLite file (file format, §1.3.1).
const magic = 'SQLite format 3\0'

async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path).catch(missing(path))
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(magic.length) })
    return buffer.toString('latin1', 0, bytesRead) === magic
  } finally {
    await file.close()
  }
}

function missing(path: string) {
  return (error: unknown): never => {
    if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')))
      throw error
    throw new DomainError('not_found', `There is no file at ${path}. Look at the path and try again.`)
  }
}
