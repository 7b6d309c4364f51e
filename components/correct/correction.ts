import { Value } from '@/components/workspace/value'
import type { ReanchoredClaim } from '@/domain/anchor/reanchored'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId, Instant } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { Doc } from '@/domain/text/document'
import type { Corrector, CorrectorOptions } from '@/editor/correct/corrector-types'
import type { ChangedWords, OpenedDraft } from '@/editor/correct/open-draft'
import type { Begin } from './begin'
import type { DeskLine } from './desk-line'
import type { Draft, DraftShelf } from './draft-shelf'

export interface CorrectionState {
  readonly stage: 'opening' | 'open' | 'saving' | 'saved'
  readonly changes: number
  /** As they would stand in the next version, in text order. */
  readonly claims: readonly ReanchoredClaim[]
  readonly reason: string
  /** False where the browser refuses to keep what is written. */
  readonly isKept: boolean
  /** When the draft was written that this goes on with. */
  readonly resumed: Instant | null
  /** The version that a draft was put onto, because it came meanwhile. */
  readonly putOnto: number | null
  /** A draft that cannot be put onto this version by itself: the words that it would have. */
  readonly left: LeftDraft | null
  /** Why it could not be saved. */
  readonly trouble: string | null
  /** Another version is the current one by now. */
  readonly isOvertaken: boolean
  readonly asksToLeave: boolean
}

/** A draft that fits this version no more. */
export interface LeftDraft {
  readonly draft: Draft
  /** Each stretch that it changed: what stood there, and what it says instead. */
  readonly changed: readonly ChangedWords[]
}

export interface CorrectionOptions {
  readonly articleId: ArticleId
  readonly version: number
  readonly doc: Doc
  readonly claims: () => readonly Claim[]
  readonly me: PersonRef
  readonly shelf: DraftShelf
  readonly desk: DeskLine
  readonly newId: () => string
  readonly now: () => Instant
  readonly say: (words: string) => void
  readonly editor: {
    readonly createCorrector: (options: CorrectorOptions) => Corrector
    readonly openDraft: (draft: Draft, version: number, doc: Doc) => OpenedDraft
  }
  /** Shows the article as it stands at the desk now. */
  readonly leave: (to: 'reading' | 'saved' | 'correcting') => void
}

const label = (version: number) => `Text of version ${version}, to correct`

/** A text while it is corrected: what is written, what became of the claims, the draft, and the way to the next version. */
export class Correction extends Value<CorrectionState> {
  private corrector: Corrector | undefined
  private draftId: string
  private action: string
  private wasSent = false
  private writes: Promise<unknown> = Promise.resolve()
  private isDirty = false
  private readonly releases: (() => void)[] = []

  constructor(private readonly options: CorrectionOptions) {
    super({
      ...{ stage: 'opening', changes: 0, claims: [], reason: '', isKept: true, resumed: null, putOnto: null },
      ...{ left: null, trouble: null, isOvertaken: false, asksToLeave: false },
    })
    this.draftId = options.newId()
    this.action = options.newId()
  }

  /** Opens the text, with the draft that waits for it. Returns at once where `isOver` says that nobody waits any more. */
  async open(element: HTMLElement, begin: Begin, isOver: () => boolean): Promise<void> {
    const { me, articleId, shelf } = this.options
    const draft = await shelf.take(me.id, articleId)
    if (draft) await this.holdAs(draft.id)
    if (isOver()) return this.letGo()
    const { steps, draft: kept, ...seen } = await this.look(draft)
    if (!draft) await this.holdAs(this.draftId)
    if (isOver()) return this.letGo()
    this.corrector = this.write(element, steps)
    this.set({ stage: 'open', reason: kept?.reason ?? '', resumed: kept?.at ?? null, ...seen })
    if (seen.putOnto !== null) this.keep()
    this.begin(begin)
  }

  close(): void {
    this.corrector?.destroy()
    this.corrector = undefined
    this.letGo()
  }

  focus(): void {
    this.corrector?.focus()
  }

  show(id: ClaimId): void {
    this.corrector?.show(id)
  }

  because(reason: string): void {
    this.set({ reason })
    this.keep()
  }

  /** Esc and Cancel: at once where nothing is lost by it, else after asking. */
  cancel(): void {
    if (this.get().stage === 'saving') return
    if (this.hasWords()) this.set({ asksToLeave: true })
    else void this.leave('reading')
  }

  stay(): void {
    this.set({ asksToLeave: false })
    this.focus()
  }

  /** Leaves, and the draft waits. */
  async leave(to: 'reading' | 'correcting'): Promise<void> {
    await this.writes
    this.set({ stage: 'saved', asksToLeave: false })
    this.options.leave(to)
  }

  /** Throws away what was written. */
  async discard(): Promise<void> {
    await this.writes
    await this.options.shelf.drop(this.draftId)
    this.set({ stage: 'saved', asksToLeave: false })
    this.options.leave('reading')
  }

  /** Throws a draft away that does not fit any more. */
  async forgetLeft(): Promise<void> {
    const { left } = this.get()
    if (left) await this.options.shelf.drop(left.draft.id)
    this.set({ left: null })
    this.focus()
  }

  async save(): Promise<void> {
    const steps = this.corrector?.steps() ?? []
    const { stage, reason } = this.get()
    if (stage !== 'open') return
    if (steps.length === 0) {
      this.options.say('Nothing was changed yet.')
      return
    }
    this.set({ stage: 'saving', trouble: null })
    await this.writes
    const answer = await this.options.desk.save({
      ...{ steps, base: this.options.version, action: this.action, isAgain: this.wasSent },
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    })
    if (answer.kind === 'done' || (answer.kind === 'problem' && answer.code === 'already_done')) return this.saved()
    this.wasSent = answer.kind === 'unreachable'
    const isOvertaken = answer.kind === 'problem' && answer.code === 'changed_since'
    const trouble = answer.kind === 'problem' ? answer.message : unreachable
    this.set({ stage: 'open', trouble, isOvertaken })
    this.options.say(trouble)
  }

  private async saved(): Promise<void> {
    await this.options.shelf.drop(this.draftId)
    this.set({ stage: 'saved' })
    this.options.leave('saved')
  }

  // No other page goes on with a draft that is open here.
  private async holdAs(id: string): Promise<void> {
    this.draftId = id
    this.releases.push(await this.options.shelf.hold(id))
  }

  private letGo(): void {
    for (const release of this.releases.splice(0)) release()
  }

  // What the draft means on this version. One that cannot be put onto it stays as it is, and what is written now is another.
  private async look(draft: Draft | undefined) {
    const nothing = { steps: [], draft: undefined, putOnto: null, left: null }
    if (!draft) return nothing
    const { editor, version, doc, shelf } = this.options
    const opened = editor.openDraft(draft, version, doc)
    if (opened.kind === 'saved' || opened.kind === 'left') await this.holdAs(this.options.newId())
    if (opened.kind === 'left') return { ...nothing, left: { draft, changed: opened.changed } }
    if (opened.kind === 'fits') return { ...nothing, steps: opened.steps, draft }
    if (opened.kind === 'moved') return { ...nothing, steps: opened.steps, draft, putOnto: version }
    await shelf.drop(draft.id)
    return nothing
  }

  private hasWords(): boolean {
    return (this.corrector?.steps() ?? []).length > 0
  }

  private write(element: HTMLElement, draft: readonly unknown[]): Corrector {
    const { doc, version, claims, editor } = this.options
    return editor.createCorrector({
      ...{ element, doc, version, claims: claims(), draft, label: label(version) },
      onWritten: () => {
        // What is sent from now on is another correction.
        this.action = this.options.newId()
        this.wasSent = false
        this.keep()
      },
      onCarried: ({ changes, claims: carried }) => this.set({ changes, claims: carried }),
    })
  }

  private begin({ claimId, words }: Begin): void {
    if (claimId === null) {
      this.focus()
      return
    }
    if (words !== undefined && this.corrector?.rewrite(claimId, words)) {
      this.options.say('The proposed wording stands in the text. Save it, or go on correcting.')
      return
    }
    this.corrector?.show(claimId)
    this.focus()
  }

  // One write at a time; what comes meanwhile goes with the next one.
  private keep(): void {
    if (this.isDirty) return
    this.isDirty = true
    this.writes = this.writes.then(() => this.putDraft())
  }

  private async putDraft(): Promise<void> {
    this.isDirty = false
    const { corrector } = this
    if (!corrector || this.get().stage === 'saved') return
    const { me, articleId, version, doc, shelf, now } = this.options
    const steps = corrector.steps()
    if (steps.length === 0) return shelf.drop(this.draftId)
    const draft = { id: this.draftId, personId: me.id, articleId, base: version, doc, steps }
    this.set({ isKept: await shelf.put({ ...draft, reason: this.get().reason, at: now() }) })
  }
}

const unreachable = 'The desk cannot be reached. What you wrote is kept on this computer; save it again in a moment.'
