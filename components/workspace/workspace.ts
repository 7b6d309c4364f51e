import { type ClaimWrite, revisionIn } from '@/components/api/claim-write'
import { mayWrite, type NoteOf } from '@/components/discussion/noting'
import type { Claim } from '@/domain/claim/claim'
import type { RecordCheck } from '@/domain/claim/input'
import type { Tag } from '@/domain/claim/tag'
import { checksForTag, tagAfter } from '@/domain/claim/tag-keys'
import type { ClaimId, EvidenceId } from '@/domain/ids'
import type { Span } from '@/domain/text/offset'
import type { SelectionStep } from '@/editor/viewer-types'
import { ClaimSelection, type WorkspaceOptions, type WorkspaceStart } from './claim-selection'
import { keepFocus } from './keep-focus'
import { keptBy, unsentIn } from './workspace-state'

/** What a checker can do on the screen of one article, whichever of key, pointer or finger asks for it. */
export class Workspace extends ClaimSelection {
  private tried: { readonly id: ClaimId; readonly span: Span } | null = null

  constructor(options: WorkspaceOptions & WorkspaceStart) {
    super(options)
    options.book.subscribe(() => this.showClaims())
    options.outbox.subscribe(() => this.showOutbox())
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

  /** A lost claim gets the words at `span`. */
  place(id: ClaimId, span: Span): void {
    this.write(this.spanWrite(id, span))
    this.options.say(
      `Placed. Claim ${this.get().index.numberOf(id) ?? ''}: ${this.options.text.slice(span.start, span.end)}`,
    )
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
    const action = this.write({ kind: 'remove', claimId: claim.id })
    this.select(null)
    this.options.offerUndo(`Claim ${number} removed.`, action)
  }

  // ---- Checks, facts, evidence ----

  record(id: ClaimId, checks: readonly RecordCheck[]): void {
    if (checks.length > 0) this.write({ kind: 'check', claimId: id, checks })
  }

  /** E: evidence for the selected words (which become a claim) or the selected claim. */
  pinEvidence(): void {
    const id = this.claimToWorkOn()
    if (id !== null) this.writeEvidence(id, null)
  }

  writeEvidence(claimId: ClaimId, evidenceId: EvidenceId | null): void {
    this.select(claimId, { open: true })
    this.set({ writing: { claimId, evidenceId }, noting: null, isCardFull: true })
  }

  // ---- Discussion ----

  /** N: a note on the selected words (which become a claim) or the selected claim. */
  note(): void {
    const id = this.claimToWorkOn()
    if (id === null) return
    this.select(id, { open: true })
    this.writeNote(id, { kind: 'new' })
  }

  /** Q: a question to whoever checked the selected claim. */
  ask(): void {
    const { selected } = this.get()
    if (selected === null) {
      this.options.say('Select a claim first, with J or a press on it.')
      return
    }
    this.select(selected, { open: true })
    this.writeNote(selected, { kind: 'ask' })
  }

  writeNote(claimId: ClaimId, of: NoteOf): void {
    const { index, talk } = this.get()
    const claim = index.find(claimId)
    if (!claim || !mayWrite(talk)) return
    const known = new Set(claim.notes.map(({ id }) => id))
    this.set({ writing: null, noting: { claimId, of, seen: claim, known }, isCardFull: true })
  }

  /** Puts a change on its way and shows it at once. `seen` is the claim that it was made on, where that is not what is shown now. Returns the id of the write. */
  write(write: ClaimWrite, seen?: Claim): string {
    const { outbox, book } = this.options
    return outbox.add(write, seen ? revisionIn(seen, write) : book.revisionFor(write), seen)
  }

  // ---- Inside ----

  private claimToWorkOn(): ClaimId | null {
    const target = this.target()
    if (target === null) return null
    return 'id' in target ? target.id : this.make(target, 'open')
  }

  // What a key acts on: the selected words, the claim that has exactly these words, or the selected claim.
  private target(): Claim | Span | null {
    const { live, selected, index, tray } = this.get()
    const span = live && this.trimmed(live)
    if (span && span.start < span.end) {
      const over = index.overlapping(span)
      return over.find(claim => claim.span.start === span.start && claim.span.end === span.end) ?? span
    }
    const id = selected ?? tray?.at ?? null
    const claim = id === null ? undefined : index.find(id)
    if (!claim) this.options.say('Select words or a claim first.')
    return claim ?? null
  }

  /** Without the spaces at its ends: a double press often takes the one after a word along, and no claim begins or ends so. */
  trimmed({ start, end }: Span): Span {
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

  private tagClaim(claim: Claim, tag: Tag): void {
    const changes = [...checksForTag(tag, claim.checks), ...lettingGo(tag, claim)]
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
    const { selected, filter, tray } = this.get()
    const isGone = selected !== null && !index.get(selected)
    if (isGone) keepFocus(this.viewer)
    this.set({
      index,
      kept: keptBy(filter, index),
      // Placed or removed by somebody else: what comes next is for a person to choose.
      ...(tray?.at && !index.aside(tray.at) ? { tray: { at: null } } : {}),
      ...(isGone ? { selected: null, isCardOpen: false, writing: null, noting: null, isChangingSpan: false } : {}),
    })
  }

  private showOutbox(): void {
    const outbox = this.options.outbox.snapshot()
    this.set({ outbox, unsent: unsentIn(outbox, this.get().unsent) })
  }
}

// O takes back, too, what was found on words that changed since.
function lettingGo(tag: Tag, { formerChecks }: Claim): readonly RecordCheck[] {
  return tag === 'open' ? formerChecks.map(({ layer }) => ({ layer, finding: null })) : []
}

function tagWord(tag: Tag): string {
  return tag.slice(0, 1).toUpperCase() + tag.slice(1)
}
