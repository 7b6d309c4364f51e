import type { ClaimBook } from '@/components/api/claim-book'
import { isRecord } from '@/components/api/claim-shape'
import { type ClaimWrite, isUndo, type Seen, type UndoWrite } from '@/components/api/claim-write'
import type { Outbox } from '@/components/api/outbox'
import { needsDecision, type QueuedWrite } from '@/components/api/outbox-state'
import type { Answer } from '@/components/api/request'
import { Value } from '@/components/workspace/value'
import type { ActionId, ArticleId, ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { Undone } from '@/domain/undo/undone'
import { wordsOf } from './act-words'

/** One thing that this person did to the article, as far as this page knows it. */
export interface Act {
  readonly id: ActionId
  /** “content disputed”; absent for what was done on another page. */
  readonly words?: string
  readonly claimId?: ClaimId
  readonly seen?: Seen
  /** It was withdrawn before it was sent: the desk knows nothing of it. */
  readonly withdrawn?: ClaimWrite
}

export interface UndoState {
  /** What can be undone, the latest last. */
  readonly done: readonly Act[]
  /** What can be done again, the next one last. */
  readonly undone: readonly Act[]
  /** Whether the desk may know of more than this page: it does until it says otherwise. */
  readonly hasEarlier: Readonly<Record<UndoKind, boolean>>
}

export type UndoKind = UndoWrite['kind']

/** What became of an undo or of doing something again. */
export type UndoNews =
  /** It is on its way, or nothing had to be sent. */
  | { readonly kind: UndoKind; readonly act: Act; readonly isSaid: boolean }
  | { readonly kind: 'answered'; readonly undone: Undone; readonly isSaid: boolean }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'nothing'; readonly wanted: UndoKind }

interface LineOptions {
  readonly articleId: ArticleId
  readonly me: PersonRef
  readonly book: ClaimBook
  readonly outbox: Outbox
  readonly newId: () => string
}

const nothingYet: UndoState = { done: [], undone: [], hasEarlier: { undo: true, redo: true } }
const notTheLast = 'You have done something else since. Undo that first, or change this by hand.'
// More than anybody takes back one by one; the desk knows all of it.
const longestLine = 500

/**
 * What one person did to an article, in order, to take it back and to do it again. The desk decides what that comes to;
 * this line knows what it is called, and paints it before the answer. Spec: undo U20–U27.
 */
export class UndoLine extends Value<UndoState> {
  private readonly known = new Set<string>()
  /** Undos on their way, by the write that asks, with the line as it stands where they are refused. */
  private readonly asked = new Map<string, { readonly kind: UndoKind; readonly act: Act | undefined }>()
  private tell: (news: UndoNews) => void = () => undefined

  constructor(private readonly options: LineOptions) {
    super(nothingYet)
    options.outbox.subscribe(() => this.look())
  }

  /** Whoever says what happened; one at a time. */
  onNews(tell: (news: UndoNews) => void): void {
    this.tell = tell
  }

  undo(): void {
    this.reverse('undo')
  }

  redo(): void {
    this.reverse('redo')
  }

  /** Undoes exactly this, which an offer beside it promised. */
  undoOnly(id: ActionId): void {
    const { done } = this.get()
    if (done.at(-1)?.id === id) this.undo()
    else if (done.some(act => act.id === id)) this.tell({ kind: 'refused', message: notTheLast })
    else this.tell({ kind: 'nothing', wanted: 'undo' })
  }

  /** Whether there is something to undo, or to do again, as far as anybody here can know. */
  can(kind: UndoKind): boolean {
    const { done, undone, hasEarlier } = this.get()
    return hasEarlier[kind] || (kind === 'undo' ? done : undone).length > 0
  }

  /** Something is done beside the outbox, such as a decision on many claims. It is in the line once the desk has it. */
  async doing(words: string, ask: (action: ActionId) => Promise<Answer>): Promise<Answer> {
    const id = this.options.newId()
    this.known.add(id)
    const answer = await ask(id)
    if (answer.kind === 'done') this.push({ id, words })
    // It may have been done all the same: the log tells.
    else this.known.delete(id)
    return answer
  }

  /** It came to nothing after all. */
  forgotten(ids: readonly string[]): void {
    const isKept = ({ id }: Act) => !ids.includes(id)
    this.set({ done: this.get().done.filter(isKept) })
  }

  /** The desk has it; `seen` is the claim before it and after it, where nothing else came in between. */
  settled(id: string, seen: Seen): void {
    this.set({ done: this.get().done.map(act => (act.id === id ? { ...act, seen } : act)) })
  }

  answered(id: string, undone: Undone): void {
    const asked = this.asked.get(id)
    this.asked.delete(id)
    if (!asked?.act) this.move(undone.kind === 'undone' ? 'undo' : 'redo', actOf(undone))
    this.tell({ kind: 'answered', undone, isSaid: asked?.act?.words !== undefined })
  }

  /** `isOver`: the desk knows of nothing more. */
  refused(id: string, { message, isOver }: { readonly message: string; readonly isOver: boolean }): void {
    const asked = this.asked.get(id)
    this.asked.delete(id)
    if (asked?.act) this.move(asked.kind === 'undo' ? 'redo' : 'undo', asked.act)
    if (asked && isOver) this.set({ hasEarlier: { ...this.get().hasEarlier, [asked.kind]: false } })
    this.tell(isOver && asked ? { kind: 'nothing', wanted: asked.kind } : { kind: 'refused', message })
  }

  /** An entry of the log: what this person does on another page belongs to the line, too. */
  hear(entry: unknown): void {
    if (!isRecord(entry) || typeof entry.action !== 'string') return
    const { action, undoes, redoes, actor, claimId, kind } = entry
    if (kind === 'claim.set_aside') return
    if (!isRecord(actor) || actor.id !== this.options.me.id || this.known.has(action)) return
    this.known.add(action)
    if (typeof undoes === 'string') this.move('undo', this.find(undoes))
    else if (typeof redoes === 'string') this.move('redo', this.find(redoes))
    else this.push({ id: action, ...(typeof claimId === 'string' ? { claimId } : {}) })
  }

  private reverse(kind: UndoKind): void {
    const { done, undone, hasEarlier } = this.get()
    const act = (kind === 'undo' ? done : undone).at(-1)
    if (!act && !hasEarlier[kind]) {
      this.tell({ kind: 'nothing', wanted: kind })
      return
    }
    if (act?.withdrawn && kind === 'redo') this.doAnew(act, act.withdrawn)
    else if (!act || kind === 'redo' || !this.withdraw(act)) this.ask(kind, act)
  }

  // Not sent yet, or not taken by the desk: it just is not sent.
  private withdraw(act: Act): boolean {
    const { outbox } = this.options
    const queued = outbox.snapshot().writes.find(({ id }) => id === act.id)
    if (!queued || !isWithdrawn(outbox, queued)) return false
    this.set({ undone: [...this.get().undone, { ...act, withdrawn: queued.write }] })
    this.tell({ kind: 'undo', act, isSaid: true })
    return true
  }

  private doAnew(act: Act, write: ClaimWrite): void {
    const { outbox, book } = this.options
    const { undone } = this.get()
    outbox.add(write, book.revisionFor(write))
    // It is a new action, but what else was undone can still be done again.
    this.set({ undone: undone.filter(other => other !== act) })
    this.tell({ kind: 'redo', act, isSaid: true })
  }

  private ask(kind: UndoKind, act: Act | undefined): void {
    const { outbox, articleId } = this.options
    const queued = outbox.snapshot().writes.find(({ id }) => id === act?.id)
    const seen = act?.seen ?? (queued && this.seenIn(queued))
    const write: UndoWrite = {
      ...{ kind, articleId, claimId: act?.claimId ?? '' },
      ...(act ? { action: act.id } : {}),
      ...(seen ? { seen } : {}),
    }
    const id = outbox.add(write, undefined)
    this.asked.set(id, { kind, act })
    if (!act) return
    this.move(kind, seen ? { ...act, seen } : act)
    this.tell({ kind, act, isSaid: act.words !== undefined })
  }

  // Sent and not answered: as it was, and as the screen shows it now.
  private seenIn({ write, before }: QueuedWrite): Seen {
    const after = isUndo(write) ? undefined : this.options.book.index().find(write.claimId)
    return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
  }

  // Everything that is put into the outbox, by whatever part of the screen, and what an earlier page left there.
  private look(): void {
    for (const { id, write, articleId } of this.options.outbox.snapshot().writes) {
      if (this.known.has(id) || articleId !== this.options.articleId) continue
      this.known.add(id)
      if (!isUndo(write) && write.kind !== 'setAside') this.push({ id, words: wordsOf(write), claimId: write.claimId })
    }
  }

  private push(act: Act): void {
    const { done, hasEarlier, undone } = this.get()
    // What was withdrawn and is done anew leaves the others as they are; anything else ends what can be done again.
    const isAnew = act.words !== undefined && undone.at(-1)?.withdrawn !== undefined && this.isDoingAnew(act)
    this.set({
      done: [...done, act].slice(-longestLine),
      ...(isAnew ? {} : { undone: [], hasEarlier: { ...hasEarlier, redo: false } }),
    })
  }

  private isDoingAnew({ id }: Act): boolean {
    const write = this.options.outbox.snapshot().writes.find(queued => queued.id === id)?.write
    return write !== undefined && this.get().undone.some(({ withdrawn }) => withdrawn === write)
  }

  private move(kind: UndoKind, act: Act): void {
    const others = ({ id }: Act) => id !== act.id
    const { done, undone } = this.get()
    if (kind === 'undo') this.set({ done: done.filter(others), undone: [...undone.filter(others), act] })
    else this.set({ done: [...done.filter(others), act], undone: undone.filter(others) })
  }

  private find(id: ActionId): Act {
    const { done, undone } = this.get()
    return [...done, ...undone].find(act => act.id === id) ?? { id }
  }
}

function isWithdrawn(outbox: Outbox, queued: QueuedWrite): boolean {
  if (!needsDecision(queued)) return outbox.withdraw(queued.id)
  outbox.giveUp(queued.id)
  return true
}

function actOf({ action, summary, claims }: Undone): Act {
  const [claim] = claims
  return { id: action, words: summary, ...(claim ? { claimId: claim.id } : {}) }
}
