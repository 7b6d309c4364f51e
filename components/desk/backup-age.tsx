import type { BackupStanding } from '../../domain/backup/backup-standing'
import { Icon } from '../shell/icon'

/** How old the last good backup is, at the foot of the desk. */
export function BackupAge({ standing: { words, isLate } }: { readonly standing: BackupStanding }) {
  if (!isLate) return <span>{words}</span>
  return (
    <span className="unsent">
      <Icon name="warning" />
      {words}
    </span>
  )
}
