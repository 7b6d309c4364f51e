import type { Change, Stamp } from '../../domain/change/change'
import type { Committed } from '../../domain/store'
import type { Sqlite } from '../connect'
import { asRefusal, DeskBusyError } from './as-refusal'

type Commit = (changes: readonly Change[], stamp: Stamp) => Committed

/** Milliseconds that a list waits for another process to finish writing, and between two looks. */
const patience = 10_000
const betweenLooks = 25

interface Waiting {
  readonly since: number
  readonly changes: readonly Change[]
  readonly stamp: Stamp
  readonly resolve: (committed: Committed) => void
  readonly reject: (error: unknown) => void
}

/** What became of one list of a group, before the disk has it. */
type Outcome = { readonly committed: Committed } | { readonly error: unknown }

/** Lists that are written together at most, so that the first of them is not kept waiting for ever. */
const largestGroup = 100

/**
 * Lets lists that are handed in at the same moment share one wait for the disk, the slowest part of a write. Each is
 * still all or nothing, in the order they came; nobody is answered before all that was written is durable. Spec: log L1.
 */
export function groupCommits(
  sqlite: Sqlite,
  commit: Commit,
): (changes: readonly Change[], stamp: Stamp) => Promise<Committed> {
  let waiting: Waiting[] = []
  const together = sqlite.transaction((group: readonly Waiting[]) => group.map(one => outcomeOf(sqlite, commit, one)))
  const write = () => {
    const group = waiting
    waiting = []
    try {
      // One alone needs no second transaction around it.
      const outcomes = group.length === 1 ? group.map(one => outcomeOf(sqlite, commit, one)) : together.immediate(group)
      for (const [i, outcome] of outcomes.entries()) settle(group[i], outcome)
    } catch (error) {
      const refusal = asRefusal(error)
      // The others wait their turn here, not in SQLite, which would keep everybody who reads waiting with them.
      const patient = refusal instanceof DeskBusyError ? group.filter(isPatient) : []
      for (const one of group) if (!patient.includes(one)) one.reject(refusal)
      waiting = patient
      if (patient.length > 0) setTimeout(write, betweenLooks)
    }
  }
  // Those who came are kept until a turn of the event loop brings no other: where many write, a turn brings some.
  const gather = (before: number) => {
    if (waiting.length > before && waiting.length < largestGroup) setImmediate(gather, waiting.length)
    else write()
  }
  return (changes, stamp) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(gather, 0)
      waiting.push({ since: Date.now(), changes, stamp, resolve, reject })
    })
}

// Inside a group a list is a savepoint: one that is refused takes nothing with it. Some failures (a full disk) end the
// whole transaction; then nothing of the group was written, and all of it is told so.
function outcomeOf(sqlite: Sqlite, commit: Commit, { changes, stamp }: Waiting): Outcome {
  const isInGroup = sqlite.inTransaction
  try {
    return { committed: commit(changes, stamp) }
  } catch (error) {
    if (isInGroup ? !sqlite.inTransaction : error instanceof DeskBusyError) throw error
    return { error }
  }
}

function isPatient({ since }: Waiting): boolean {
  return Date.now() - since < patience
}

function settle(one: Waiting | undefined, outcome: Outcome) {
  if ('error' in outcome) one?.reject(outcome.error)
  else one?.resolve(outcome.committed)
}
