import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../../domain/ids'

/** A backup that was written, verified and given its name. */
export interface BackupFile {
  readonly file: string
  /** When it was begun, to the second. */
  readonly at: Instant
}

const named = /^tickmark-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.backup$/
const unfinished = /^tickmark-[\dTZ-]+\.backup\.\d+\.unfinished(-journal)?$/

/** The file for a backup that begins at `now`. */
export function backupFile(folder: string, now: Date): string {
  return join(folder, `tickmark-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup`)
}

/** The backups in a folder, newest first; nothing else that lies there. */
export async function backupsIn(folder: string): Promise<readonly BackupFile[]> {
  const names = await readdir(folder).catch(absent)
  return (names ?? [])
    .flatMap(name => {
      const [, day, hour, minute, second] = named.exec(name) ?? []
      return day ? [{ file: join(folder, name), at: `${day}T${hour}:${minute}:${second}.000Z` }] : []
    })
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** Removes all but the newest `keep`. */
export async function prune(folder: string, keep: number): Promise<void> {
  for (const { file } of (await backupsIn(folder)).slice(keep)) await rm(file, { force: true })
}

/** Makes the folder and clears what a backup that was cut short left in it. For whoever holds the lock. */
export async function tidy(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of await readdir(folder)) if (unfinished.test(name)) await rm(join(folder, name), { force: true })
}

function absent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
