import { setImmediate as nextTurn } from 'node:timers/promises'
import { asc, eq, gt, max, sql } from 'drizzle-orm'
import type { ChainedEvent } from '../../domain/event/hash-event'
import { type LogHead, verifyChain } from '../../domain/event/verify-chain'
import type { LogVerdict } from '../../domain/store'
import type { Orm } from '../orm'
import { toChained } from '../reads/events'
import { event } from '../schema/event'
import { logHead } from '../schema/log-head'
import { sha256Hex } from '../sha256-hex'

/** Rows read at a time; between two reads others get their turn. */
const batch = 2_000

/** Follows the whole log as it is now. What is written meanwhile is not waited for and does no harm. */
export async function verifyLog(orm: Orm): Promise<LogVerdict> {
  const { head, last } = ends(orm)
  if (!head) {
    return { kind: 'broken', events: 0, firstBadSeq: 1, reason: 'The note of where the log ends is missing.' }
  }
  return verifyChain(eventsUpTo(orm, Math.max(head.seq, last)), head, sha256Hex)
}

// One statement, so that no other process writes between the two.
function ends(orm: Orm): { readonly head?: LogHead; readonly last: number } {
  const last = sql<number>`coalesce((${orm.select({ seq: max(event.seq) }).from(event)}), 0)`
  const found = orm.select({ seq: logHead.seq, hash: logHead.hash, last }).from(logHead).where(eq(logHead.id, 1)).get()
  return { head: found, last: found?.last ?? 0 }
}

async function* eventsUpTo(orm: Orm, last: number): AsyncGenerator<ChainedEvent> {
  let after = 0
  for (;;) {
    const rows = orm.select().from(event).where(gt(event.seq, after)).orderBy(asc(event.seq)).limit(batch).all()
    for (const row of rows) if (row.seq <= last) yield toChained(row)
    after = rows.at(-1)?.seq ?? last
    if (rows.length < batch || after >= last) return
    await nextTurn()
  }
}
