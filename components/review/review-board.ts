import { isClaim, isRecord } from '@/components/api/claim-shape'
import { request } from '@/components/api/request'
import { reviewWords } from '@/components/undo/act-words'
import type { UndoLine } from '@/components/undo/undo-line'
import { claimIdIn } from '@/components/workspace/claim-link'
import { Value } from '@/components/workspace/value'
import type { Workspace } from '@/components/workspace/workspace'
import type { Claim } from '@/domain/claim/claim'
import { signedOffSentence } from '@/domain/errors'
import type { ClaimId } from '@/domain/ids'
import type { ClaimGroup } from '@/domain/review/group-claims'
import type { ReviewClaim, ReviewClaims } from '@/domain/review/input'
import { whyNotApproved } from '@/domain/review/review-claim'
import { keepPlace } from './keep-place'
import { nextToDecide, type PutOff, type Queue, queueOf, stillPutOff } from './queue'

export interface BoardState {
  readonly queue: Queue
  readonly current: ClaimId | null
  /** Claims that are ticked for a decision on all of them. */
  readonly picked: ReadonlySet<ClaimId>
  readonly putOff: PutOff
  /** For what a reason is being written. */
  readonly returning: 'current' | 'picked' | null
  readonly isBusy: boolean
}

interface BoardOptions {
  readonly mayReview: () => boolean
  readonly refuse: (sentence: string) => void
  /** What can be taken back: a decision on many claims is one action. */
  readonly undoing: Pick<UndoLine, 'doing'>
}

const none: ReadonlySet<ClaimId> = new Set()

/** What an editor can do on the board, whichever of key, pointer or finger asks for it. */
export class ReviewBoard extends Value<BoardState> {
  private putBack: (() => void) | undefined

  constructor(
    readonly workspace: Workspace,
    private readonly options: BoardOptions,
  ) {
    const queue = queueOf(workspace.get().index)
    super({
      ...{ queue, current: queue.order[0] ?? null, picked: none, putOff: new Map(), returning: null },
      ...{ isBusy: false },
    })
    workspace.subscribe(() => this.refresh())
  }

  /** What others did is about to be shown: nothing of it moves what one looks at. */
  beforeNews(): void {
    this.putBack = keepPlace()
  }

  claim(id: ClaimId | null): Claim | undefined {
    return id === null ? undefined : this.get().queue.claims.get(id)
  }

  // ---- Which claim ----

  show(id: ClaimId | null): void {
    this.set({ current: id, returning: null })
    // The address follows: it is the workspace that keeps it.
    this.workspace.select(id)
    if (id !== null) document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' })
  }

  move(by: 1 | -1): void {
    const { queue, current } = this.get()
    const at = current === null ? -1 : queue.order.indexOf(current)
    const next = queue.order[at < 0 && by < 0 ? queue.order.length - 1 : at + by]
    if (next === undefined) {
      this.say(by > 0 ? 'No claim after this one.' : 'No claim before this one.')
    } else {
      this.show(next)
      this.say(this.words(next))
    }
  }

  followAddress(): void {
    const id = claimIdIn(location.hash)
    if (id && this.claim(id)) this.show(id)
  }

  // ---- Decisions ----

  /** Y: the findings of this claim stand. The next one is shown at once. */
  approve(): void {
    const claim = this.decidable()
    if (!claim) return
    const refusal = whyNotApproved(claim)
    if (refusal) this.options.refuse(refusal)
    else this.decide(claim, { decision: 'approve' }, 'Approved.')
  }

  /** C: what was found on the words before is so of the words now; the claim waits for a decision again. */
  confirm(): void {
    const claim = this.claim(this.get().current)
    if (!claim) this.say('No claim is shown. J goes to the next one.')
    else if (claim.formerChecks.length === 0) this.say('Nothing on this claim waits to be confirmed.')
    else {
      this.workspace.write({ kind: 'confirm', claimId: claim.id, checks: claim.formerChecks })
      this.say(`The finding is confirmed. ${this.words(claim.id)}`)
    }
  }

  /** R: opens the field for the reason. */
  beginReturn(): void {
    if (this.decidable()) this.set({ returning: 'current' })
  }

  /** Returns why not, where the article was signed off since the reason was begun. */
  giveBack(reason: string): string | undefined {
    if (!this.options.mayReview()) return signedOffSentence
    if (this.get().returning === 'picked') {
      void this.decidePicked({ decision: 'return', reason })
    } else {
      const claim = this.decidable()
      if (claim) this.decide(claim, { decision: 'return', reason }, 'Returned.')
    }
    return undefined
  }

  /** U: as if nobody had decided. */
  takeBack(): void {
    const claim = this.decidable()
    if (!claim) return
    if (claim.review.state === 'unreviewed') {
      this.say('Nothing is decided on this claim.')
    } else {
      this.workspace.write({ kind: 'review', claimId: claim.id, decision: { decision: 'unreview' } })
      this.say('The decision is taken back.')
    }
  }

  // ---- Not now ----

  /** Q: opens the field for a question to whoever checked the claim. */
  ask(): void {
    const claim = this.claim(this.get().current)
    if (claim) this.set({ returning: null })
    if (claim) this.workspace.writeNote(claim.id, { kind: 'ask' })
    else this.say('No claim is shown. J goes to the next one.')
  }

  /** L: at the end for this sitting; what somebody was asked about comes back with the answer. */
  putOff(why: 'asked' | 'later' = 'later'): void {
    const claim = this.claim(this.get().current)
    if (!claim) return
    const { queue, putOff } = this.get()
    const next = nextToDecide(queue, claim.id)
    const others = [...putOff].filter(([id]) => id !== claim.id)
    this.setPutOff(new Map([...others, [claim.id, why]]))
    this.show(next ?? claim.id)
    this.say(
      `${why === 'asked' ? 'Asked' : 'Left for later'}. ${next === null ? 'Nothing else is left.' : this.words(next)}`,
    )
  }

  /** Takes up what was put off before the page was loaded again. */
  setPutOff(putOff: PutOff): void {
    this.set({ putOff, queue: queueOf(this.workspace.get().index, putOff) })
  }

  /** N: a note on the claim that is shown. */
  note(): void {
    const { current } = this.get()
    if (current !== null) this.workspace.writeNote(current, { kind: 'new' })
  }

  // ---- Several at once ----

  pick(id: ClaimId | null = this.get().current): void {
    if (id === null || !this.options.mayReview()) return
    const picked = new Set(this.get().picked)
    if (!picked.delete(id)) picked.add(id)
    this.set({ picked })
    this.say(`${picked.size} selected.`)
  }

  /** Ticks a whole group, or lets it go where all of it is ticked. */
  pickGroup(group: ClaimGroup): void {
    if (!this.options.mayReview()) return
    const { queue, picked } = this.get()
    const ids = queue.groups[group].map(({ id }) => id)
    const isAll = ids.every(id => picked.has(id))
    const others = [...picked].filter(id => !ids.includes(id))
    this.set({ picked: new Set(isAll ? others : [...others, ...ids]) })
    this.say(`${this.get().picked.size} selected.`)
  }

  letGo(): void {
    this.set({ picked: none, returning: null })
  }

  /** ⇧Y: everything that is ticked, where nothing is in the way of any of it. */
  approvePicked(): void {
    const refusal = this.whyNotTogether()
    if (refusal) this.options.refuse(refusal)
    else void this.decidePicked({ decision: 'approve' })
  }

  beginReturnPicked(): void {
    if (this.get().picked.size > 0) this.set({ returning: 'picked' })
  }

  /** Esc: the innermost thing that is open. */
  close(): void {
    const { returning, picked } = this.get()
    if (returning) this.set({ returning: null })
    else if (picked.size > 0) this.letGo()
  }

  // ---- Inside ----

  private decide(claim: Claim, decision: ReviewClaim, said: string): void {
    const next = nextToDecide(this.get().queue, claim.id)
    this.workspace.write({ kind: 'review', claimId: claim.id, decision })
    this.show(next)
    this.say(next === null ? `${said} Nothing is left to decide.` : `${said} ${this.words(next)}`)
  }

  private whyNotTogether(): string | undefined {
    const { picked, queue } = this.get()
    if (picked.size === 0) return 'No claim is selected. X selects one, ⇧X everything with nothing in the way.'
    const others = [...picked].filter(id => queue.groupOf.get(id) !== 'clear').length
    if (others === 0) return undefined
    const which = others === 1 ? 'One of the selected claims needs' : `${others} of the selected claims need`
    return `${which} a decision of its own. Only what has nothing in its way is approved together.`
  }

  // One commit at the desk, all of it or nothing; so it is not painted before the desk has it.
  private async decidePicked(decision: ReviewClaim): Promise<void> {
    const { picked, isBusy } = this.get()
    const { book, outbox } = this.workspace.options
    if (isBusy || !this.options.mayReview()) return
    const isUnsaved = outbox.snapshot().writes.some(({ write }) => picked.has(write.claimId))
    const claims = [...picked].map(id => ({ id, revision: book.atDesk(id)?.revision }))
    this.set({ isBusy: true, returning: null })
    const refusal = isUnsaved
      ? 'One of the selected claims is not saved yet. Try again in a moment.'
      : await this.send({ ...decision, claims })
    this.set({ isBusy: false })
    if (refusal) this.options.refuse(refusal)
    else this.say(`${decision.decision === 'approve' ? 'Approved' : 'Returned'} together: ${claims.length}.`)
  }

  private async send(body: ReviewClaims): Promise<string | undefined> {
    const { articleId } = this.workspace.options
    const words = `${reviewWords[body.decision]} (${body.claims.length} claims)`
    const answer = await this.options.undoing.doing(words, action =>
      request({ method: 'POST', path: `/articles/${articleId}/review`, body, action }),
    )
    if (answer.kind === 'unreachable') return 'The desk cannot be reached, so nothing was decided. Try again.'
    if (answer.kind === 'problem') return answer.message
    this.take(answer.body)
    return undefined
  }

  private take(body: unknown): void {
    const { book } = this.workspace.options
    const items: unknown = isRecord(body) ? body.items : undefined
    const decided = Array.isArray(items) ? items.filter(isClaim) : []
    const before = this.get().queue
    book.heard(new Map(decided.map(claim => [claim.id, claim])))
    this.set({ picked: none })
    const { current } = this.get()
    if (current !== null && decided.some(({ id }) => id === current))
      this.show(nextToDecide(before, current, this.get().queue))
  }

  private decidable(): Claim | undefined {
    if (!this.options.mayReview()) return undefined
    const claim = this.claim(this.get().current)
    if (!claim) this.say('No claim is shown. J goes to the next one.')
    return claim
  }

  private refresh(): void {
    const { index, selected } = this.workspace.get()
    // The strip leads to a claim whose decision the desk did not take.
    if (selected !== null && selected !== this.get().current && this.claim(selected)) this.set({ current: selected })
    if (index === this.get().queue.index) return
    const { current, picked, putOff: before } = this.get()
    const whole = queueOf(index, before)
    const putOff = stillPutOff(before, whole)
    const queue = putOff === before ? whole : queueOf(index, putOff)
    const isGone = current !== null && !queue.claims.has(current)
    const stillPicked = [...picked].filter(id => queue.claims.has(id) && queue.groupOf.get(id) !== 'approved')
    this.set({
      ...{ queue, putOff },
      ...(isGone ? { current: queue.order[0] ?? null, returning: null } : {}),
      ...(stillPicked.length === picked.size ? {} : { picked: new Set(stillPicked) }),
    })
    // After what React draws for it, and before it is painted.
    if (this.putBack) queueMicrotask(this.putBack)
    this.putBack = undefined
  }

  private words(id: ClaimId): string {
    const { queue } = this.get()
    const claim = queue.claims.get(id)
    return claim ? `Claim ${queue.numberOf(id)}, ${claim.tag}: ${claim.anchor.exact}` : ''
  }

  private say(sentence: string): void {
    this.workspace.options.say(sentence)
  }
}
