import type { LogVerdict } from '../store'
import { type ChainedEvent, type Digest, genesisHash, hashEvent } from './hash-event'

/** Where the log ends, as it was noted beside it with the last event. */
export interface LogHead {
  readonly seq: number
  readonly hash: string
}

/**
 * Follows the chain from its first event to `head` and names the first one that is changed, missing, out of order or
 * beyond the end. Holds one event at a time. Spec: log L5–L7.
 */
export async function verifyChain(
  events: AsyncIterable<ChainedEvent> | Iterable<ChainedEvent>,
  head: LogHead,
  digest?: Digest,
): Promise<LogVerdict> {
  let last: LogHead = { seq: 0, hash: genesisHash }
  for await (const event of events) {
    const fault = faultIn(event, last, digest) ?? (event.seq > head.seq ? faults.beyond : undefined)
    if (fault) return broken(last.seq, fault)
    last = event
  }
  if (last.seq < head.seq) return broken(last.seq, faults.missing)
  if (last.hash !== head.hash) return broken(Math.max(0, last.seq - 1), faults.otherEnd)
  return { kind: 'whole', events: last.seq, lastHash: last.hash }
}

const faults = {
  missing: 'is missing',
  beyond: 'was not written by this desk: the log had ended before it',
  misplaced: 'does not follow the entry before it: one of the two was moved or replaced',
  changed: 'was changed after it was written',
  otherEnd: 'is not the one that the desk noted as its last',
} as const

function faultIn(event: ChainedEvent, last: LogHead, digest?: Digest): string | undefined {
  if (event.seq !== last.seq + 1) return faults.missing
  const isWhole = hashEvent(event.previousHash, event, digest) === event.hash
  if (!isWhole) return faults.changed
  return event.previousHash === last.hash ? undefined : faults.misplaced
}

function broken(wholeUpTo: number, fault: string): LogVerdict {
  const firstBadSeq = wholeUpTo + 1
  return { kind: 'broken', events: wholeUpTo, firstBadSeq, reason: `Entry ${firstBadSeq} of the log ${fault}.` }
}
