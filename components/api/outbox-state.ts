import type { Claim } from '@/domain/claim/claim'
import type { KeptWrite } from './outbox-shelf'

/** `stale`: somebody changed first what the write touches. `refused`: the desk does not take it. Both wait for a decision. */
export type WriteState = 'waiting' | 'sending' | 'stale' | 'refused'

export interface QueuedWrite extends KeptWrite {
  readonly state: WriteState
  /** Whether it would survive the end of the browser. */
  readonly isKept: boolean
  /** What the desk said about it, in one sentence. */
  readonly message?: string
  /** The claim at the desk when it was found stale; undefined where it is gone. */
  readonly theirs?: Claim | undefined
}

/** Everything a screen says about what is not safe yet. Times are milliseconds since 1970. */
export interface OutboxState {
  /** In the order they were made. */
  readonly writes: readonly QueuedWrite[]
  /** Sending failed at least once since it last worked. */
  readonly isFailing: boolean
  readonly isSignedOut: boolean
  /** Somebody else is signed in in this browser now; nothing is sent in their name. */
  readonly isSomebodyElse: boolean
  readonly nextTryAt: number | null
  readonly lastSavedAt: number | null
  /** False where the browser refused to keep a write: closing the page would lose it. */
  readonly isKept: boolean
  /** Writes of other people that wait in this browser for their sign-in. */
  readonly others: number
}

export const emptyOutbox: OutboxState = {
  writes: [],
  isFailing: false,
  isSignedOut: false,
  isSomebodyElse: false,
  nextTryAt: null,
  lastSavedAt: null,
  isKept: true,
  others: 0,
}

/** Whether a write waits for its author: to settle a conflict, or to give up what the desk does not take. */
export function needsDecision({ state }: QueuedWrite): boolean {
  return state === 'stale' || state === 'refused'
}
