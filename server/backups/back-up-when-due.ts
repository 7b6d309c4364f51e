import type { RunningDesk } from '../running-desk'
import type { BackupSettings } from '../settings'
import { forgetFailure, lastFailure, noteFailure } from './backup-failure'
import { type BackupFile, backupFile, backupsIn, prune, tidy } from './backup-files'
import { withBackupLock } from './backup-lock'
import { whyNoBackup } from './why-no-backup'

/** After a failure it is tried again sooner than the next backup would be due, but not all the time. */
const afterFailure = 15 * 60_000

export interface BackupWork {
  readonly settings: Pick<RunningDesk['settings'], 'dataFolder'> & { readonly backups: BackupSettings }
  /** Writes a verified backup to a file that is not there yet. */
  readonly backUp: (file: string) => Promise<unknown>
}

/**
 * Writes a backup where one is due, and keeps the newest ones alone. Several processes may ask at the same time: one
 * works. A backup that fails is noted and not thrown. Spec: log B3–B5.
 */
export async function backUpWhenDue(
  { settings, backUp }: BackupWork,
  now: Date,
): Promise<'done' | 'failed' | 'not due' | 'busy'> {
  const { dataFolder, backups } = settings
  if (!(await isDue(dataFolder, backups, now))) return 'not due'
  const outcome = await withBackupLock(dataFolder, now, async () => {
    // Asked again: another process may have been faster.
    if (!(await isDue(dataFolder, backups, now))) return 'not due'
    try {
      await tidy(backups.folder)
      await backUp(backupFile(backups.folder, now))
      await prune(backups.folder, backups.keep)
      await forgetFailure(dataFolder)
      return 'done'
    } catch (error) {
      const message = whyNoBackup(backups.folder, error)
      console.error(`The desk was not backed up to ${backups.folder}: ${message}`)
      await noteFailure(dataFolder, { at: now.toISOString(), message })
      return 'failed'
    }
  })
  return outcome ?? 'busy'
}

async function isDue(dataFolder: string, { folder, every }: BackupSettings, now: Date): Promise<boolean> {
  const failure = await lastFailure(dataFolder)
  if (failure && away(failure.at, now) < Math.min(every, afterFailure)) return false
  const [newest] = await backupsIn(folder).catch(unreadable)
  return newest === undefined || away(newest.at, now) >= every
}

// Then one is due: it finds out what is wrong with the folder, and says so.
function unreadable(error: unknown): readonly BackupFile[] {
  if (error instanceof Error && 'code' in error) return []
  throw error
}

// A clock that was set back must not keep the next backup away.
function away(at: string, now: Date): number {
  return Math.abs(now.getTime() - Date.parse(at))
}
