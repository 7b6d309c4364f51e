import type { ClaimBook } from '@/components/api/claim-book'
import type { ClaimWrite } from '@/components/api/claim-write'
import type { Outbox } from '@/components/api/outbox'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import type { RecordCheck } from '@/domain/claim/input'
import type { Tag } from '@/domain/claim/tag'
import { checksForTag, tagAfter } from '@/domain/claim/tag-keys'
import type { ArticleId, ClaimId, EvidenceId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { Offset, Span } from '@/domain/text/offset'
import type { SelectionStep, Viewer } from '@/editor/viewer-types'
import { addressWith, type ClaimFilter } from './claim-filter'
import { claimIdIn, linkTo } from './claim-link'
import { keepFocus } from './keep-focus'
import { Value } from './value'
import { firstState, keptBy, unsentIn, type WorkspaceState } from './workspace-state'

export interface WorkspaceOptions {
  readonly articleId: ArticleId
  readonly version: number
  readonly text: string
  readonly me: PersonRef
  readonly book: ClaimBook
  readonly outbox: Outbox
  readonly newId: () => string
  readonly say: (message: string) => void
  readonly offerUndo: (message: string, undo: () => void) => void
}

/** How a workspace begins; both may change while it is open. */
interface WorkspaceStart {
  readonly filter: ClaimFilter | null
  readonly mayCheck: boolean
}

// Long enough to read the offer and press it; then the removal is sent.
export const undoTime = 7_000

/** What a checker can do on the screen of one article, whichever of key, pointer or finger asks for it. */
export class Workspace extends Value<WorkspaceState> {
  viewer: Viewer | null = null
  private isCardAwaited = false
  private tried: { readonly id: ClaimId; readonly span: Span } | null = null

  readonly options: WorkspaceOptions

  constructor({ filter, mayCheck, ...options }: WorkspaceOptions & WorkspaceStart) {
    super(firstState(options.book.index(), filter, mayCheck))
    this.options = options
    options.book.subscribe(() => this.showClaims())
    options.outbox.subscribe(() => this.showOutbox())
  }

  // ---- Which claim ----

  select(id: ClaimId | null, { open = this.get().isCardOpen, scroll = false } = {}): void {
    const claim = id === null ? undefined : this.get().index.get(id)
    const { writing } = this.get()
    keepFocus(this.viewer)
    this.isCardAwaited = false
    this.set({
      selected: claim?.id ?? null,
      isCardOpen: Boolean(claim) && open,
      choice: null,
      isChangingSpan: false,
      ...(writing && writing.claimId !== id ? { writing: null } : {}),
      ...(claim ? {} : { isCardFull: false }),
    })
    this.showInAddress()
    if (claim && scroll) this.viewer?.scrollTo(claim.span)
  }

  /** A press on words: the claims under it, innermost first. The same place again goes outwards. */
  press(under: readonly ClaimId[], at: Offset): void {
    const { selected } = this.get()
    const position = selected === null ? -1 : under.indexOf(selected)
    const next = under[(position + 1) % under.length] ?? null
    this.select(next, { open: next !== null })
    if (under.length > 1) this.set({ choice: { claims: under, at, takesFocus: false } })
    if (next) this.sayClaim(next)
  }

  move(direction: 'next' | 'previous'): void {
    const { index, kept, selected } = this.get()
    const from = this.viewer?.caret() ?? 0
    let claim = index[direction](selected ?? undefined, from)
    while (claim && kept && !kept.has(claim.id)) claim = index[direction](claim.id, claim.span.start)
    if (!claim) {
      this.options.say(direction === 'next' ? 'No claim after this one.' : 'No claim before this one.')
      return
    }
    this.select(claim.id, { scroll: true })
    this.sayClaim(claim.id)
  }

  /** Enter: the selected claim's card, or that of the innermost claim at the caret. */
  open(): void {
    const { selected, index } = this.get()
    const atCaret = this.viewer && selected === null ? index.at(this.viewer.caret()) : []
    if (atCaret.length > 1) {
      this.choose(atCaret.map(claim => claim.id))
      return
    }
    const id = selected ?? atCaret[0]?.id
    if (id === undefined) {
      this.options.say('No claim here. J goes to the next one.')
      return
    }
    this.select(id, { open: true })
    this.set({ isCardFull: true })
    this.goToCard()
  }

  /** Puts the focus on the card's head: at once, or when a card that is still on its way stands there. */
  goToCard(): void {
    this.isCardAwaited = true
    requestAnimationFrame(() => this.cardIsThere())
  }

  cardIsThere(): void {
    const head = document.getElementById('claim-card-title')
    if (!head || !this.isCardAwaited) return
    this.isCardAwaited = false
    head.focus({ preventScroll: true })
  }

  private choose(claims: readonly ClaimId[]): void {
    this.set({ choice: { claims, at: this.viewer?.caret() ?? 0, takesFocus: true } })
  }

  /** Esc: the innermost thing that is open. */
  close(): void {
    const { choice, writing, isChangingSpan, isCardOpen, live, isRailOpen } = this.get()
    if (choice) this.set({ choice: null })
    else if (isRailOpen) this.set({ isRailOpen: false })
    else if (writing) this.set({ writing: null })
    else if (isChangingSpan) this.set({ isChangingSpan: false })
    else if (live) this.viewer?.select(null)
    else if (isCardOpen) this.set({ isCardOpen: false, isCardFull: false })
    else this.select(null)
    if (choice || !isRailOpen) this.viewer?.focus()
  }

  hover(id: ClaimId | null): void {
    this.set({ hovered: id })
  }

  filter(filter: ClaimFilter | null): void {
    const kept = keptBy(filter, this.get().index)
    this.set({ filter, kept })
    showAddress(addressWith(filter, new URL(location.href)))
    this.options.say(kept ? `${inWords(kept.size)} kept, the others stand back.` : 'All claims.')
  }

  /** Opens the claim that the address names, if it names one. */
  followAddress(): void {
    const id = claimIdIn(location.hash)
    if (id && id !== this.get().selected) this.select(id, { open: true, scroll: true })
  }

  /** Whether claims may be changed from now on. What is half written stays open either way. */
  allowChecking(mayCheck: boolean): void {
    if (mayCheck === this.get().mayCheck) return
    if (!mayCheck) keepFocus(this.viewer)
    this.set({ mayCheck, ...(mayCheck ? {} : { isChangingSpan: false }) })
  }

  // ---- Tags ----

  /** V, D, A, O: on the words that are selected, else on the selected claim. */
  tag(tag: Tag): void {
    const target = this.target()
    if (target === null) return
    if ('id' in target) this.tagClaim(target, tag)
    else this.make(target, tag)
  }

  step(step: SelectionStep): void {
    this.viewer?.step(step)
  }

  // ---- Spans ----

  /** R: the selected words become the claim's; without any, its ends can be moved. */
  changeSpan(): void {
    const { selected, live } = this.get()
    if (selected === null) {
      this.options.say('Select a claim first, with J or a press on it.')
      return
    }
    if (live) {
      this.respan(selected, this.trimmed(live))
      this.viewer?.select(null)
    } else {
      this.set({ isChangingSpan: true })
    }
  }

  /** Shows the claim over other words while one of its ends is being moved; null puts it back. */
  tryOutSpan(id: ClaimId, span: Span | null): void {
    if (span && this.trimmed(span).start >= this.trimmed(span).end) return
    this.tried = span && { id, span }
    this.options.book.tryOut(span && this.spanWrite(id, span))
  }

  /** Keeps what was tried out last. */
  keepSpan(): void {
    const { tried } = this
    this.tried = null
    this.options.book.tryOut(null)
    if (tried) this.respan(tried.id, this.trimmed(tried.span))
  }

  respan(id: ClaimId, span: Span): void {
    const claim = this.get().index.get(id)
    if (!claim || span.start >= span.end) return
    if (claim.span.start === span.start && claim.span.end === span.end) return
    this.write(this.spanWrite(id, span))
    const exact = this.options.text.slice(span.start, span.end)
    this.options.say(`Claim ${this.get().index.numberOf(id) ?? ''} now covers: ${exact}`)
  }

  remove(id: ClaimId | null = this.get().selected): void {
    const claim = id === null ? undefined : this.get().index.get(id)
    if (!claim) return
    const number = this.get().index.numberOf(claim.id)
    const writeId = this.write({ kind: 'remove', claimId: claim.id }, undoTime)
    this.select(null)
    this.options.offerUndo(`Claim ${number} removed.`, () => {
      // The button of the offer goes with it.
      this.viewer?.focus()
      if (this.options.outbox.withdraw(writeId)) this.select(claim.id)
      else this.options.say('Too late: the claim is already removed.')
    })
  }

  // ---- Checks, facts, evidence ----

  record(id: ClaimId, checks: readonly RecordCheck[]): void {
    if (checks.length > 0) this.write({ kind: 'check', claimId: id, checks })
  }

  /** E: evidence for the selected words (which become a claim) or the selected claim. */
  pinEvidence(): void {
    const target = this.target()
    if (target === null) return
    const id = 'id' in target ? target.id : this.make(target, 'open')
    this.writeEvidence(id, null)
  }

  writeEvidence(claimId: ClaimId, evidenceId: EvidenceId | null): void {
    this.select(claimId, { open: true })
    this.set({ writing: { claimId, evidenceId }, isCardFull: true })
  }

  /** Puts a change on its way and shows it at once. Returns the id of the write. */
  write(write: ClaimWrite, holdFor = 0): string {
    return this.options.outbox.add(write, this.options.book.revisionFor(write), holdFor)
  }

  // ---- Inside ----

  // What a key acts on: the selected words, the claim that has exactly these words, or the selected claim.
  private target(): PlacedClaim | Span | null {
    const { live, selected, index } = this.get()
    const span = live && this.trimmed(live)
    if (span && span.start < span.end) {
      const over = index.overlapping(span)
      return over.find(claim => claim.span.start === span.start && claim.span.end === span.end) ?? span
    }
    const claim = selected === null ? undefined : index.get(selected)
    if (!claim) this.options.say('Select words or a claim first.')
    return claim ?? null
  }

  // A double press often takes the space after a word along; no claim begins or ends with one.
  private trimmed({ start, end }: Span): Span {
    const words = this.options.text.slice(start, end)
    const from = start + (words.length - words.trimStart().length)
    return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) }
  }

  private spanWrite(id: ClaimId, { start, end }: Span): ClaimWrite {
    const { version, text } = this.options
    const span = { version, start, end, exact: text.slice(start, end) }
    return { kind: 'change', claimId: id, input: { span } }
  }

  private make(span: Span, tag: Tag): ClaimId {
    const { articleId, version, text, newId, say } = this.options
    const claimId = newId()
    const { start, end } = span
    const checks = checksForTag(tag, []).flatMap(({ layer, finding }) => (finding ? [{ layer, finding }] : []))
    const input = { articleId, version, start, end, exact: text.slice(start, end), checks }
    this.write({ kind: 'make', claimId, input })
    this.viewer?.select(null)
    this.select(claimId, { open: this.get().isCardOpen })
    say(`${tagWord(tag)}. Claim ${this.get().index.numberOf(claimId)}.`)
    return claimId
  }

  private tagClaim(claim: PlacedClaim, tag: Tag): void {
    const changes = checksForTag(tag, claim.checks)
    this.record(claim.id, changes)
    if (this.get().live) this.viewer?.select(null)
    this.select(claim.id)
    const after = tagAfter(claim.checks, changes)
    const number = this.get().index.numberOf(claim.id)
    const stays = after === tag ? '' : ` It stays ${after}: another check disputes it.`
    const already = changes.length === 0 ? 'Already ' : ''
    this.options.say(`${already}${already ? tag : tagWord(tag)}. Claim ${number}.${stays}`)
  }

  private showClaims(): void {
    const index = this.options.book.index()
    const { selected, filter } = this.get()
    const isGone = selected !== null && !index.get(selected)
    if (isGone) keepFocus(this.viewer)
    this.set({
      index,
      kept: keptBy(filter, index),
      ...(isGone ? { selected: null, isCardOpen: false, writing: null, isChangingSpan: false } : {}),
    })
  }

  private showOutbox(): void {
    const outbox = this.options.outbox.snapshot()
    this.set({ outbox, unsent: unsentIn(outbox, this.get().unsent) })
  }

  private showInAddress(): void {
    const { selected } = this.get()
    const hash = selected === null ? '' : linkTo(selected)
    if (location.hash === hash) return
    showAddress(`${location.pathname}${location.search}${hash}`)
  }

  private sayClaim(id: ClaimId): void {
    const { index } = this.get()
    const claim = index.get(id)
    if (claim) {
      this.options.say(`Claim ${index.numberOf(id)} of ${index.all.length}, ${claim.tag}: ${claim.anchor.exact}`)
    }
  }
}

// With the router's own state it is left to us; without, the router renders the page anew for every key.
function showAddress(address: string): void {
  window.history.replaceState(window.history.state, '', address)
}

function inWords(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`
}

function tagWord(tag: Tag): string {
  return tag.slice(0, 1).toUpperCase() + tag.slice(1)
}
