import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId } from '@/domain/ids'
import type { Undone } from '@/domain/undo/undone'
import { type ClaimWrite, claimOf, isUndo, revisionIn } from './claim-write'
import type { KeptWrite, Shelf } from './outbox-shelf'
import { emptyOutbox, needsDecision, type OutboxState, type QueuedWrite } from './outbox-state'
import { dueWrites } from './send-order'
import { seenWith, standingOf, touchSame } from './touched-parts'
import { triedOf } from './tried-of'

/** What became of one attempt to send a write. */
export type Sent =
  /** `isExact`: the claim is as this write left it, and nobody else came in between. `undone`: what an undo came to. */
  | { readonly kind: 'done'; readonly claim?: Claim; readonly isExact?: boolean; readonly undone?: Undone }
  /** The desk had it from an earlier attempt, whose answer was lost. */
  | { readonly kind: 'done_before' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signed_out'; readonly isSomebodyElse?: boolean }
  | { readonly kind: 'stale'; readonly message: string }
  /** `isOver`: there is nothing to undo, or to do again. */
  | { readonly kind: 'refused'; readonly message: string; readonly isOver?: boolean }

export interface OutboxOptions {
  /** The article of this page, which every write that is made here belongs to. */
  readonly articleId: ArticleId
  /** Sends it once. Its id names the action, and is the same however often it is sent. */
  send(kept: KeptWrite, expected: number | undefined): Promise<Sent>
  /** The claim as the page shows it, with everything on top that is on its way. */
  shown(claimId: ClaimId): Claim | undefined
  /** The claim as the page has it from the desk. */
  atDesk(claimId: ClaimId): Claim | undefined
  /** The claim as the desk has it now; undefined where it is not there, null where the desk cannot be reached. */
  look(claimId: ClaimId): Promise<Claim | undefined | null>
  /** The desk has it: the claim as answered, or undefined where it is gone. */
  onDone(write: ClaimWrite, claim: Claim | undefined): void
  /** The desk refused to undo or to do again; the write is gone. */
  onRefused?(id: string, refusal: { readonly message: string; readonly isOver: boolean }): void
  /** Writes are about to be dropped that the desk does not have. */
  onForgotten?(ids: readonly string[]): void
  readonly shelf: Shelf
  readonly newId: () => string
  readonly clock: { now(): number; after(ms: number, run: () => void): () => void }
}

// No thing at the desk has it, so that nothing is written on it.
const neverRevision = 0
const firstPause = 1_000
const longestPause = 60_000

/**
 * Writes on their way to the desk. Those of one article go one after the other in the order they were made; they outlive
 * the page and the browser, are sent again with growing pauses, and count once because each carries the id of its action.
 * One that somebody came before is sent again where what it touches is unchanged, and waits for its author where not.
 * Spec: unsent.
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

  /** Takes up what earlier pages could not send, and later what pages leave that are open now. */
  async resume(): Promise<void> {
    await this.options.shelf.takeOver(left => this.take(left))
    const others = await this.options.shelf.countOthers()
    if (others > 0) this.set({ others })
  }

  /**
   * Adds a write that was made on `revision` of its claim, and sends it when its turn comes. `seen` is the claim as its author
   * saw it, where the page shows it otherwise by now. Returns its id.
   */
  add(write: ClaimWrite, revision: number | undefined, seen?: Claim): string {
    const { clock, articleId, newId } = this.options
    const claimId = claimOf(write)
    const follows = this.state.writes.some(queued => claimOf(queued.write) === claimId)
    const before = claimId === undefined || write.kind === 'make' ? undefined : (seen ?? this.options.shown(claimId))
    this.seq += 1
    const kept: KeptWrite = {
      id: newId(),
      seq: this.seq,
      articleId,
      write,
      ...(follows || revision === undefined ? {} : { expected: revision }),
      ...(before ? { before } : {}),
      madeAt: new Date(clock.now()).toISOString(),
    }
    this.set({ writes: [...this.state.writes, { ...kept, state: 'waiting', isKept: false }] })
    void this.keep(kept)
    this.pump()
    return kept.id
  }

  /** Takes a write back that was not sent yet. False where it is too late. */
  withdraw(id: string): boolean {
    const found = this.find(id)
    if (!found || found.state === 'sending' || found.wasSent) return false
    this.forget([id])
    return true
  }

  /** Tries everything now: the network is back, the person signed in again or does not want to wait. */
  sendNow(): void {
    this.cancelRetry?.()
    this.cancelRetry = undefined
    this.set({ nextTryAt: null, isSignedOut: false, isSomebodyElse: false })
    this.pump()
  }

  /** Sends a refused or stale write again: on the claim as its author has seen it now, where that is said. `write` replaces it. */
  applyAgain(id: string, now?: Claim, write?: ClaimWrite): void {
    const found = this.find(id)
    if (!found || !needsDecision(found)) return
    const again = write ?? found.write
    this.replace(id, {
      state: 'waiting',
      write: again,
      before: now ?? found.before,
      expected: now ? revisionIn(now, again) : found.expected,
      message: undefined,
    })
    this.pump()
  }

  /** Gives a write up with what was done on top of it: to a claim that was never made, or to the very same part. */
  giveUp(id: string): void {
    const found = this.find(id)
    if (!found) return
    this.forget(this.givenWith(found).map(queued => queued.id))
    this.pump()
  }

  /** Gives a write up as `giveUp` does, and tells the log what was in it. Spec: unsent U29. */
  setAside(id: string): void {
    const found = this.find(id)
    if (!found) return
    const because = found.state === 'stale' ? 'conflict' : 'refused'
    for (const { id: sentAs, write } of found.write.kind === 'make' ? [] : this.givenWith(found)) {
      const tried = triedOf(write)
      const claimId = claimOf(write)
      // Kept before the write itself is let go: whatever happens in between, one of them is there.
      if (tried && claimId) this.add({ kind: 'setAside', claimId, tried, sentAs, because }, undefined)
    }
    this.giveUp(id)
  }

  private givenWith(found: QueuedWrite): readonly QueuedWrite[] {
    return this.state.writes.filter(queued => queued === found || isOnTop(queued, found))
  }

  private take(left: readonly KeptWrite[]): void {
    this.seq = left.reduce((highest, { seq }) => Math.max(highest, seq), this.seq)
    const mine = this.state.writes.filter(({ id }) => !left.some(kept => kept.id === id))
    const taken = left.map((kept): QueuedWrite => ({ ...kept, state: 'waiting', isKept: true, wasSent: true }))
    this.set({ writes: [...taken, ...mine] })
    this.pump()
  }

  private pump(): void {
    const { isSignedOut, nextTryAt, writes } = this.state
    if (isSignedOut || nextTryAt !== null) return
    for (const queued of dueWrites(writes)) void this.send(queued)
  }

  private async send(queued: QueuedWrite): Promise<void> {
    this.replace(queued.id, { state: 'sending' })
    const expected = await this.expectedFor(queued)
    if (expected !== 'settled') await this.heard(queued, await this.options.send(queued, expected), expected)
    this.pump()
  }

  private async heard({ id, write, ...queued }: QueuedWrite, sent: Sent, expected?: number): Promise<void> {
    switch (sent.kind) {
      case 'done':
        this.settle(id, write, sent.claim, sent.isExact)
        break
      case 'done_before':
        await this.compare({ id, write, ...queued }, { isDone: true })
        break
      case 'unreachable':
        this.failed(id)
        break
      case 'signed_out':
        this.replace(id, { state: 'waiting' })
        this.set({ isSignedOut: true, isSomebodyElse: sent.isSomebodyElse === true, isFailing: true })
        break
      case 'stale':
        await this.compare({ id, write, ...queued }, { message: sent.message, refused: expected })
        break
      case 'refused':
        this.refuse(id, write, sent.message, sent.isOver)
        break
    }
  }

  /** The revision to name; `settled` where the write comes to an end, or to a stop, without being sent. */
  private async expectedFor(queued: QueuedWrite): Promise<number | undefined | 'settled'> {
    const { write, before } = queued
    const claimId = claimOf(write)
    if (claimId === undefined || write.kind === 'make' || write.kind === 'setAside') return undefined
    const known = this.options.atDesk(claimId)
    const expected = this.find(queued.id)?.expected
    if (expected !== undefined) {
      // What came live meanwhile saves the desk from refusing it first.
      const isUntouched = known && standingOf(write, before, known) === 'unchanged'
      return isUntouched ? Math.max(expected, revisionIn(known, write) ?? 0) : expected
    }
    const now = known ?? (await this.options.look(claimId))
    if (now && standingOf(write, before, now) === 'unchanged') return revisionIn(now, write)
    // The desk may have done it, and somebody else changed the same since: it is asked in a way that changes nothing.
    if (queued.wasSent && now !== null) return neverRevision
    await this.compare(queued, { now })
    return 'settled'
  }

  // Refused because the claim moved on: by this very write, whose answer was lost, or by somebody else.
  private async compare(
    { id, write, before }: QueuedWrite,
    found: { message?: string; now?: Claim | null | undefined; isDone?: boolean; refused?: number | undefined },
  ): Promise<void> {
    const claimId = claimOf(write)
    if (claimId === undefined) {
      if (found.isDone) this.settle(id, write, undefined)
      else this.refuse(id, write, found.message)
      return
    }
    const now = 'now' in found ? found.now : await this.options.look(claimId)
    if (now === null) {
      this.failed(id)
      return
    }
    const standing = found.isDone ? 'done' : standingOf(write, before, now)
    const revision = now && revisionIn(now, write)
    if (standing === 'done') {
      this.settle(id, write, now)
    } else if (standing === 'unchanged' && revision !== found.refused) {
      this.replace(id, { state: 'waiting', expected: revision })
      this.worked()
    } else {
      this.replace(id, { state: 'stale', theirs: now, message: found.message })
      this.worked()
    }
  }

  // An undo that cannot be is told, and over: there is nothing in it that somebody could lose. What was set aside is for the
  // log alone, and its author has decided already.
  private refuse(id: string, write: ClaimWrite, message = '', isOver = false): void {
    if (isUndo(write) || write.kind === 'setAside') this.forget([id])
    else this.replace(id, { state: 'refused', message })
    this.worked()
    if (isUndo(write)) this.options.onRefused?.(id, { message, isOver })
  }

  private settle(id: string, write: ClaimWrite, claim: Claim | undefined, isExact = false): void {
    const claimId = claimOf(write)
    const behind = this.state.writes.filter(queued => queued.id !== id && claimOf(queued.write) === claimId)
    const [next] = behind
    if (claim && next) {
      for (const { id: later, before } of behind) {
        if (before) this.replace(later, { before: seenWith(write, before, claim) })
      }
      // Where somebody may have come in between, what the next one touches is compared first.
      this.replace(next.id, { expected: isExact ? revisionIn(claim, next.write) : undefined })
    }
    void this.options.shelf.drop([id])
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
    this.set({ isFailing: false, isSignedOut: false, isSomebodyElse: false, nextTryAt: null })
  }

  private failed(id: string): void {
    this.replace(id, { state: 'waiting', wasSent: true })
    if (this.state.nextTryAt !== null) return
    const pause = Math.min(firstPause * 2 ** this.failures, longestPause)
    this.failures += 1
    this.set({ isFailing: true, nextTryAt: this.options.clock.now() + pause })
    this.cancelRetry = this.options.clock.after(pause, () => this.sendNow())
  }

  private find(id: string): QueuedWrite | undefined {
    return this.state.writes.find(queued => queued.id === id)
  }

  private forget(ids: readonly string[]): void {
    void this.options.shelf.drop(ids)
    this.options.onForgotten?.(ids)
    this.set({ writes: this.state.writes.filter(({ id }) => !ids.includes(id)) })
  }

  private replace(id: string, changes: Partial<QueuedWrite>): void {
    const writes = this.state.writes.map(queued => (queued.id === id ? { ...queued, ...changes } : queued))
    const changed = writes.find(queued => queued.id === id)
    if (!changed) return
    this.set({ writes })
    const { state: _state, message: _message, isKept: _isKept, theirs: _theirs, ...kept } = changed
    if (Object.keys(changes).some(name => name in kept)) void this.keep(kept)
  }

  private async keep(kept: KeptWrite): Promise<void> {
    const isKept = await this.options.shelf.put(kept)
    const found = this.find(kept.id)
    // It was settled while it was being kept: what was written after that goes again.
    if (!found) void this.options.shelf.drop([kept.id])
    else if (found.isKept !== isKept) {
      this.set({ writes: this.state.writes.map(one => (one.id === kept.id ? { ...one, isKept } : one)) })
    }
    if (this.state.isKept !== isKept) this.set({ isKept })
  }

  private set(changes: Partial<OutboxState>): void {
    this.state = { ...this.state, ...changes }
    for (const listener of this.listeners) listener()
  }
}

// Later writes that make no sense without `first`.
function isOnTop(later: QueuedWrite, first: QueuedWrite): boolean {
  const claimId = claimOf(first.write)
  if (claimId === undefined || claimOf(later.write) !== claimId || later.seq < first.seq) return false
  if (first.write.kind === 'make') return true
  const claim = later.before ?? first.before
  return claim !== undefined && touchSame(first.write, later.write, claim)
}
