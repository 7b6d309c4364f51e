import type { Instant } from '../ids'

/** How the scheduled backups of a desk stand. */
export interface BackupStanding {
  /** In a few words: “Backed up 3 hours ago”. */
  readonly words: string
  /** The last one failed, or the next is long overdue. */
  readonly isLate: boolean
  /** Why the last one failed, in one sentence. */
  readonly failure?: string
}

interface Known {
  /** When the last good one was made. */
  readonly lastAt?: Instant
  readonly failure?: { readonly at: Instant; readonly message: string }
  /** Milliseconds from one to the next. */
  readonly every: number
  readonly now: Instant
}

/** Says how old the last good backup is, and whether that is too old: more than twice the time between two. Spec: log B6. */
export function backupStanding({ lastAt, failure, every, now }: Known): BackupStanding {
  const age = lastAt === undefined ? undefined : Math.max(0, Date.parse(now) - Date.parse(lastAt))
  const hasFailed = failure !== undefined && (lastAt === undefined || failure.at > lastAt)
  return {
    words:
      age === undefined ? (hasFailed ? 'No good backup is there' : 'Not backed up yet') : `Backed up ${inWords(age)}`,
    isLate: hasFailed || (age !== undefined && age > 2 * every),
    ...(hasFailed ? { failure: failure.message } : {}),
  }
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

// One unit, rounded down.
function inWords(age: number): string {
  if (age < minute) return 'just now'
  const [count, unit] =
    age >= 2 * day
      ? [Math.floor(age / day), 'day']
      : age >= hour
        ? [Math.floor(age / hour), 'hour']
        : [Math.floor(age / minute), 'minute']
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`
}
