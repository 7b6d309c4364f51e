import type { Claim } from '@/domain/claim/claim'
import type { ClaimId } from '@/domain/ids'
import { isClaim, isRecord } from './claim-shape'

interface LiveClaimsOptions {
  /** The claim as the page has it from the desk. */
  atDesk(id: ClaimId): Claim | undefined
  /** A change of our own to this claim is on its way: its answer brings the claim. */
  isSending(id: ClaimId): boolean
  /** Somebody is writing on this claim here: it must not go away under their hands. */
  isWritten(id: ClaimId): boolean
  /** Puts claims as they are now in; undefined for one that is gone. Once a frame at most. */
  put(claims: ReadonlyMap<ClaimId, Claim | undefined>): void
  /** A claim is kept although it is gone at the desk. `by` is who removed it. */
  onKept(id: ClaimId, by: string): void
  /** Runs once, soon: in the next frame while the page is looked at. */
  soon(run: () => void): void
  readonly myId: string
}

/** Brings what others did to claims onto the page: all that came within a frame in one step, and what is known already not at all. */
export class LiveClaims {
  private readonly waiting = new Map<ClaimId, Claim | undefined>()
  private readonly kept = new Set<ClaimId>()
  // Our own, by another page or by this one: looked at once the answer that was on its way is here.
  private readonly own = new Map<ClaimId, unknown>()
  private isAsked = false

  constructor(private readonly options: LiveClaimsOptions) {}

  /** An entry of the log. What it says of a claim counts where it carries the claim as it is now. */
  hear(entry: unknown): void {
    if (!isRecord(entry) || typeof entry.claimId !== 'string') return
    const { claimId, claim } = entry
    const actor = isRecord(entry.actor) ? entry.actor : {}
    if (claim !== null && !isClaim(claim)) return
    this.own.delete(claimId)
    if (actor.id === this.options.myId && this.options.isSending(claimId)) {
      this.own.set(claimId, entry)
      return
    }
    if (claim === null && this.isInUse(claimId)) {
      if (!this.kept.has(claimId) && this.options.isWritten(claimId))
        this.options.onKept(claimId, typeof actor.name === 'string' ? actor.name : 'Somebody')
      this.kept.add(claimId)
      return
    }
    this.kept.delete(claimId)
    this.waiting.set(claimId, claim ?? undefined)
    this.ask()
  }

  /** Takes up what waited because somebody wrote on a claim, or an answer about it was on its way. */
  release(): void {
    for (const [id, entry] of this.own) if (!this.options.isSending(id)) this.hear(entry)
    for (const id of this.kept) {
      if (this.isInUse(id)) continue
      this.kept.delete(id)
      this.waiting.set(id, undefined)
      this.ask()
    }
  }

  private isInUse(id: ClaimId): boolean {
    return this.options.isWritten(id) || this.options.isSending(id)
  }

  private ask(): void {
    if (this.isAsked) return
    this.isAsked = true
    this.options.soon(() => this.flush())
  }

  private flush(): void {
    this.isAsked = false
    const news = new Map([...this.waiting].filter(([id, claim]) => this.isNews(id, claim)))
    this.waiting.clear()
    if (news.size > 0) this.options.put(news)
  }

  private isNews(id: ClaimId, claim: Claim | undefined): boolean {
    const known = this.options.atDesk(id)
    if (claim === undefined || known === undefined) return claim !== known
    return claim.revision > known.revision || (claim.revision === known.revision && isStampedAnew(claim, known))
  }
}

// What was worked out here says that it was us, and when; the desk knows who was first with the same finding.
function isStampedAnew({ checks }: Claim, known: Claim): boolean {
  return checks.some(({ at, by }, place) => at !== known.checks[place]?.at || by.id !== known.checks[place]?.by.id)
}
