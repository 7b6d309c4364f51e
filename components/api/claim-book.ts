import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { applyWrite } from './apply-write'
import type { ClaimWrite } from './claim-write'
import type { Outbox } from './outbox'

/** The claims of one article as the screen shows them: what the desk has, with what is on its way on top. */
export class ClaimBook {
  private base: ReadonlyMap<ClaimId, Claim>
  private shown: ClaimIndex
  private shownBase: ReadonlyMap<ClaimId, Claim>
  private shownWrites: readonly ClaimWrite[] = []
  private trial: ClaimWrite | null = null
  private readonly listeners = new Set<() => void>()

  constructor(
    claims: readonly Claim[],
    private readonly outbox: Outbox,
    private readonly me: PersonRef,
    private readonly articleId: string,
  ) {
    this.base = byId(claims)
    this.shownBase = this.base
    this.shown = new ClaimIndex(claims)
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

  /** The revision at the desk of what `write` changes: the claim's, or that of evidence that is there. */
  revisionFor(write: ClaimWrite): number | undefined {
    const claim = this.base.get(write.claimId)
    if (write.kind !== 'amend' && write.kind !== 'unpin') return claim?.revision
    return claim?.evidence.find(({ id }) => id === write.evidenceId)?.revision
  }

  /** The desk's list. A claim that an answer has already brought further is not set back by a list read before it. */
  read(claims: readonly Claim[]): void {
    const fresh = claims.map(claim => {
      const known = this.base.get(claim.id)
      return known && known.revision > claim.revision ? known : claim
    })
    this.base = byId(fresh)
    this.refresh()
  }

  /** What the desk answered about one claim; undefined where it is gone. Shown with the outbox's next change. */
  answered(id: ClaimId, claim: Claim | undefined): void {
    const next = new Map(this.base)
    if (claim) next.set(id, claim)
    else next.delete(id)
    this.base = next
  }

  /** Shows a change that is still being made, such as an end of a claim that is being dragged; null ends it. */
  tryOut(write: ClaimWrite | null): void {
    this.trial = write
    this.refresh()
  }

  private refresh(): void {
    const queued = this.outbox.snapshot().writes.filter(({ write }) => this.concerns(write))
    const writes = [...queued.map(({ write }) => write), ...(this.trial ? [this.trial] : [])]
    if (this.base === this.shownBase && isSameList(writes, this.shownWrites)) return
    this.shownBase = this.base
    this.shownWrites = writes
    const claims = new Map(this.base)
    const times = new Map(queued.map(({ write, madeAt }) => [write, madeAt]))
    for (const write of writes) {
      const stamp = { by: this.me, at: times.get(write) ?? '' }
      const after = applyWrite(claims.get(write.claimId), write, stamp)
      if (after) claims.set(write.claimId, after)
      else claims.delete(write.claimId)
    }
    this.shown = new ClaimIndex(claims.values())
    for (const listener of this.listeners) listener()
  }

  // The outbox holds the writes of every article that was worked on in this browser.
  private concerns(write: ClaimWrite): boolean {
    return write.kind !== 'make' || write.input.articleId === this.articleId
  }
}

function byId(claims: readonly Claim[]): ReadonlyMap<ClaimId, Claim> {
  return new Map(claims.map(claim => [claim.id, claim]))
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, position) => item === b[position])
}
