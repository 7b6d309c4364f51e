import { may } from '../../domain/access/access'
import { type BackupStanding, backupStanding } from '../../domain/backup/backup-standing'
import type { Instant } from '../../domain/ids'
import type { Context } from '../context'
import type { RunningDesk } from '../running-desk'
import { type BackupFailure, lastFailure } from './backup-failure'
import { backupsIn } from './backup-files'
import { whyNoBackup } from './why-no-backup'

/** How the scheduled backups stand; undefined where none are set. Why one failed is told to those who may make one. */
export async function readBackups(
  { actor, now }: Context,
  { settings }: Pick<RunningDesk, 'settings'>,
): Promise<BackupStanding | undefined> {
  const { dataFolder, backups } = settings
  if (!backups) return undefined
  const found = await backupsIn(backups.folder).catch(unreadable(backups.folder, now))
  const failure = 'message' in found ? found : await lastFailure(dataFolder)
  const lastAt = 'message' in found ? undefined : found[0]?.at
  const standing = backupStanding({ lastAt, failure, every: backups.every, now })
  if (may(actor.role, 'desk.back_up')) return standing
  const { failure: _, ...told } = standing
  return told
}

function unreadable(folder: string, at: Instant) {
  return (error: unknown): BackupFailure => {
    if (!(error instanceof Error && 'code' in error)) throw error
    return { at, message: whyNoBackup(folder, error) }
  }
}
