import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId } from '@/domain/ids'
import { isAlreadyThere } from './apply-write'
import { type ClaimWrite, claimOf, isOnPart } from './claim-write'
import type { KeptWrite, Shelf } from './outbox-shelf'
import { dueWrites } from './send-order'

/** What became of one attempt to send a write. */
export type Sent =
  | { readonly kind: 'done'; readonly claim?: Claim; readonly revision?: number }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'stale'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }

export type WriteState = 'waiting' | 'sending' | 'stale' | 'refused'

export interface QueuedWrite extends KeptWrite {
  readonly state: WriteState
  /** What the desk said about it, in one sentence. */
  readonly message?: string
}

/** Everything a screen says about what is not safe yet. Times are milliseconds since 1970. */
export interface OutboxState {
  /** In the order they were made. */
  readonly writes: readonly QueuedWrite[]
  /** Sending failed at least once since it last worked. */
  readonly isFailing: boolean
  readonly isSignedOut: boolean
  readonly nextTryAt: number | null
  readonly lastSavedAt: number | null
  /** False where the browser refused to keep unsent writes: closing the page would lose them. */
  readonly isKept: boolean
}

export const emptyOutbox: OutboxState = {
  writes: [],
  isFailing: false,
  isSignedOut: false,
  nextTryAt: null,
  lastSavedAt: null,
  isKept: true,
}

export interface OutboxOptions {
  /** The article of this page, which every write that is made here belongs to. */
  readonly articleId: ArticleId
  /** `action` is the same however often one write is sent. */
  send(write: ClaimWrite, expected: number | undefined, action: string): Promise<Sent>
  /** The revision to name where a write follows others: of the claim, or of the evidence that it changes. */
  revisionOf(write: ClaimWrite): Promise<number | undefined>
  /** The claim as the desk has it now; undefined where it is not there, null where the desk cannot be reached. */
  look(claimId: ClaimId): Promise<Claim | undefined | null>
  /** The desk has it: the claim as answered, or undefined where it is gone. */
  onDone(write: ClaimWrite, claim: Claim | undefined): void
  readonly shelf: Shelf
  readonly newId: () => string
  readonly clock: { now(): number; after(ms: number, run: () => void): () => void }
}

const firstPause = 1_000
const longestPause = 60_000

/**
 * Writes on their way to the desk. Those of one article go one after the other in the order they were made, each on the
 * revision that the one before left; they are kept over a reload, sent again with growing pauses, and count once because
 * their ids come from here.
 */
export class Outbox {
  private state: OutboxState = emptyOutbox
  private readonly listeners = new Set<() => void>()
  private failures = 0
  private seq = 0
  private cancelRetry: (() => void) | undefined

  constructor(private readonly options: OutboxOptions) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): OutboxState => this.state

  /** Takes up what an earlier page could not send. */
  async resume(): Promise<void> {
    const left = await this.options.shelf.takeOver()
    if (left.length === 0) return
    this.seq = left.reduce((highest, { seq }) => Math.max(highest, seq), this.seq)
    // What was held back so that it could be undone is not held over a reload: the offer to undo is gone.
    const taken = left.map(({ notBefore: _past, ...kept }): QueuedWrite => ({ ...kept, state: 'waiting' }))
    this.set({ writes: [...taken, ...this.state.writes] })
    this.pump()
  }

  /** Adds a write that was made on `revision` of its claim, and sends it when its turn comes. Returns its id. */
  add(write: ClaimWrite, revision: number | undefined, holdFor = 0): string {
    const follows = this.state.writes.some(queued => claimOf(queued.write) === claimOf(write))
    this.seq += 1
    const kept: KeptWrite = {
      id: this.options.newId(),
      seq: this.seq,
      articleId: this.options.articleId,
      write,
      ...(follows || revision === undefined ? {} : { expected: revision }),
      madeAt: new Date(this.options.clock.now()).toISOString(),
      ...(holdFor > 0 ? { notBefore: this.options.clock.now() + holdFor } : {}),
    }
    const isKept = this.options.shelf.put(kept)
    this.set({ writes: [...this.state.writes, { ...kept, state: 'waiting' }], isKept })
    if (holdFor > 0) this.options.clock.after(holdFor, () => this.pump())
    this.pump()
    return kept.id
  }

  /** Takes a write back that was not sent yet. False where it is too late. */
  withdraw(id: string): boolean {
    const found = this.state.writes.find(queued => queued.id === id)
    if (!found || found.state === 'sending' || found.wasSent) return false
    this.forget([id])
    return true
  }

  /** Tries everything now: the network is back, the person signed in again or does not want to wait. */
  sendNow(): void {
    this.cancelRetry?.()
    this.cancelRetry = undefined
    this.set({ nextTryAt: null, isSignedOut: false })
    this.pump()
  }

  /** Sends a refused or stale write again, on the claim as it stands now. */
  applyAgain(id: string, revision: number | undefined): void {
    this.replace(id, { state: 'waiting', expected: revision, wasSent: false, message: undefined })
    this.pump()
  }

  /** Gives a write up, and with a claim that was never made everything that was done to it. */
  giveUp(id: string): void {
    const found = this.state.writes.find(queued => queued.id === id)
    if (!found) return
    const made = found.write.kind === 'make' ? found.write.claimId : undefined
    const also = this.state.writes.filter(queued => queued === found || (made && claimOf(queued.write) === made))
    this.forget(also.map(queued => queued.id))
    this.pump()
  }

  /** Held writes are let go: the page is being closed. */
  release(): void {
    for (const { id, notBefore } of this.state.writes) if (notBefore !== undefined) this.replace(id, { notBefore: 0 })
    this.pump()
  }

  private pump(): void {
    if (this.state.isSignedOut || this.state.nextTryAt !== null) return
    for (const queued of dueWrites(this.state.writes, this.options.clock.now())) void this.send(queued)
  }

  private async send(queued: QueuedWrite): Promise<void> {
    const { id, write, expected } = queued
    this.replace(id, { state: 'sending' })
    const sent = await this.options.send(write, expected ?? (await this.options.revisionOf(write)), id)
    switch (sent.kind) {
      case 'done':
        this.settle(id, write, sent.claim, sent.revision ?? sent.claim?.revision)
        break
      case 'unreachable':
        this.replace(id, { state: 'waiting', wasSent: true })
        this.pause()
        break
      case 'signed_out':
        this.replace(id, { state: 'waiting' })
        this.set({ isSignedOut: true, isFailing: true })
        break
      case 'stale':
        await this.compare(queued, sent.message)
        break
      case 'refused':
        this.replace(id, { state: 'refused', message: sent.message })
        this.worked()
        break
    }
    this.pump()
  }

  // Refused because the claim moved on: by this very write, whose answer was lost, or by somebody else.
  private async compare({ id, write }: QueuedWrite, message: string): Promise<void> {
    const now = await this.options.look(write.claimId)
    if (now === null) {
      this.replace(id, { state: 'waiting', wasSent: true })
      this.pause()
    } else if (isAlreadyThere(now, write)) {
      this.settle(id, write, now, now?.revision)
    } else {
      this.replace(id, { state: 'stale', message })
      this.worked()
    }
  }

  private settle(id: string, write: ClaimWrite, claim: Claim | undefined, revision: number | undefined): void {
    const next = this.state.writes.find(queued => queued.id !== id && claimOf(queued.write) === claimOf(write))
    if (next && revision !== undefined && !isOnPart(next.write)) this.replace(next.id, { expected: revision })
    this.options.shelf.drop(id)
    // The answer and the end of the write are one step for the screen: nothing flickers in between.
    this.state = {
      ...this.state,
      writes: this.state.writes.filter(queued => queued.id !== id),
      lastSavedAt: this.options.clock.now(),
    }
    this.options.onDone(write, claim)
    this.worked()
  }

  private worked(): void {
    this.failures = 0
    this.cancelRetry?.()
    this.cancelRetry = undefined
    this.set({ isFailing: false, isSignedOut: false, nextTryAt: null })
  }

  private pause(): void {
    if (this.state.nextTryAt !== null) return
    const pause = Math.min(firstPause * 2 ** this.failures, longestPause)
    this.failures += 1
    this.set({ isFailing: true, nextTryAt: this.options.clock.now() + pause })
    this.cancelRetry = this.options.clock.after(pause, () => this.sendNow())
  }

  private forget(ids: readonly string[]): void {
    for (const id of ids) this.options.shelf.drop(id)
    this.set({ writes: this.state.writes.filter(({ id }) => !ids.includes(id)) })
  }

  private replace(id: string, changes: Partial<QueuedWrite>): void {
    const writes = this.state.writes.map(queued => (queued.id === id ? { ...queued, ...changes } : queued))
    const changed = writes.find(queued => queued.id === id)
    if (!changed) return
    const { state: _state, message: _message, ...kept } = changed
    this.set({ writes, isKept: this.options.shelf.put(kept) })
  }

  private set(changes: Partial<OutboxState>): void {
    this.state = { ...this.state, ...changes }
    for (const listener of this.listeners) listener()
  }
}
