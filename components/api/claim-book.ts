import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { applyWrite, type Stamped } from './apply-write'
import { type ClaimWrite, isOnPart, revisionIn } from './claim-write'
import { HeldVersion } from './held-version'
import type { Outbox } from './outbox'

type StampOf = (write: ClaimWrite) => Stamped

// A key press changes one claim and must not pay for ten thousand; above this many it is cheaper to begin anew.
const fewChanges = 30

/** The claims of one article as the screen shows them: what the desk has, with what is on its way on top. */
export class ClaimBook {
  private readonly base: Map<ClaimId, Claim>
  private shown: ClaimIndex
  private shownWrites: readonly ClaimWrite[] = []
  // Claims at the desk that changed since the index was made.
  private readonly stale = new Set<ClaimId>()
  private trial: ClaimWrite | null = null
  private readonly listeners = new Set<() => void>()

  constructor(
    claims: readonly Claim[],
    private readonly outbox: Outbox,
    private readonly me: PersonRef,
    private readonly articleId: string,
    /** The version that the page shows. */
    private readonly held = new HeldVersion(Number.POSITIVE_INFINITY),
  ) {
    this.base = new Map(claims.map(claim => [claim.id, claim]))
    this.shown = new ClaimIndex(claims.flatMap(claim => held.shown(claim) ?? []))
    outbox.subscribe(() => this.refresh())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly index = (): ClaimIndex => this.shown

  /** The claim as the desk has it, without what is on its way. */
  atDesk(id: ClaimId): Claim | undefined {
    return this.base.get(id)
  }

  /**
   * The revision at the desk of what `write` changes: the claim's, or that of a part of it that is there. None for a claim
   * that the desk shows in a later version than this page: what the write touches is compared first.
   */
  revisionFor(write: ClaimWrite): number | undefined {
    const claim = this.base.get(write.claimId)
    return this.held.isPast(claim) && !isOnPart(write) ? undefined : revisionIn(claim, write)
  }

  /** The desk's list. A claim that an answer has already brought further is not set back by a list read before it. */
  read(claims: readonly Claim[]): void {
    const gone = new Set(this.base.keys())
    for (const claim of claims) {
      gone.delete(claim.id)
      const known = this.base.get(claim.id)
      if (known === claim || (known && known.revision > claim.revision)) continue
      this.put(claim)
      this.stale.add(claim.id)
    }
    for (const id of gone) this.answered(id, undefined)
    this.refresh()
  }

  /**
   * What the desk answered about one claim; undefined where it is gone. Shown with the outbox's next change. An answer that
   * was overtaken by what somebody else did since sets nothing back.
   */
  answered(id: ClaimId, claim: Claim | undefined): void {
    if (!claim) this.base.delete(id)
    else if ((this.base.get(id)?.revision ?? 0) <= claim.revision) this.put(claim)
    this.stale.add(id)
  }

  /** What others did, or several claims of one answer, as the desk has them now: shown at once and in one step. */
  heard(claims: ReadonlyMap<ClaimId, Claim | undefined>): void {
    for (const [id, claim] of claims) this.answered(id, claim)
    this.refresh()
  }

  /** Shows a change that is still being made, such as an end of a claim that is being dragged; null ends it. */
  tryOut(write: ClaimWrite | null): void {
    this.trial = write
    this.refresh()
  }

  // With what is on its way: words that were just made a claim, or given to one, stand where they were selected.
  private put(claim: Claim): void {
    if (this.held.isPast(claim)) this.held.keep(this.shown.find(claim.id) ?? this.base.get(claim.id))
    this.base.set(claim.id, claim)
  }

  private refresh(): void {
    // The outbox holds the writes of every article that was worked on in this browser.
    const queued = this.outbox.snapshot().writes.filter(({ articleId }) => articleId === this.articleId)
    const writes = [...queued.map(({ write }) => write), ...(this.trial ? [this.trial] : [])]
    if (this.stale.size === 0 && isSameList(writes, this.shownWrites)) return
    const changed = new Set([...this.stale, ...differing(writes, this.shownWrites)])
    this.shownWrites = writes
    this.stale.clear()
    const times = new Map(queued.map(({ write, madeAt }) => [write, madeAt]))
    const stamp = (write: ClaimWrite) => ({ by: this.me, at: times.get(write) ?? '' })
    this.shown = changed.size > fewChanges ? this.madeAnew(stamp) : this.changedIn(changed, stamp)
    for (const listener of this.listeners) listener()
  }

  private changedIn(ids: ReadonlySet<ClaimId>, stamp: StampOf): ClaimIndex {
    let index = this.shown
    for (const id of ids) {
      const writes = this.shownWrites.filter(write => write.claimId === id)
      const claim = writes.reduce(
        (before, write) => applyWrite(before, write, stamp(write)),
        this.held.shown(this.base.get(id)),
      )
      index = claim ? index.with(claim) : index.without(id)
    }
    return index
  }

  private madeAnew(stamp: StampOf): ClaimIndex {
    const claims = new Map<ClaimId, Claim>()
    for (const claim of this.base.values()) {
      const shown = this.held.shown(claim)
      if (shown) claims.set(claim.id, shown)
    }
    for (const write of this.shownWrites) {
      const after = applyWrite(claims.get(write.claimId), write, stamp(write))
      if (after) claims.set(write.claimId, after)
      else claims.delete(write.claimId)
    }
    return new ClaimIndex(claims.values())
  }
}

/** The claims of writes that stand in one list and not in the other. */
function differing(a: readonly ClaimWrite[], b: readonly ClaimWrite[]): readonly ClaimId[] {
  const [inA, inB] = [new Set(a), new Set(b)]
  return [...a.filter(write => !inB.has(write)), ...b.filter(write => !inA.has(write))].map(({ claimId }) => claimId)
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, position) => item === b[position])
}
