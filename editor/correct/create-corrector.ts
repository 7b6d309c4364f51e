import { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { DecorationSet } from '@tiptap/pm/view'
import { isPlaced } from '../../domain/anchor/anchor'
import type { ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { ClaimId } from '../../domain/ids'
import { carryClaims } from './carry-claims'
import type { Corrector, CorrectorOptions } from './corrector-types'
import { drawnClaims } from './drawn-claims'
import { placedText } from './placed-text'
import { plainKit } from './plain-text-kit'
import { stepsBetween } from './rebase-steps'
import { noChanges, type TextChanges, withSteps } from './text-changes'
import { writing } from './writing'
import { writingKit } from './writing-kit'

// Long enough that nobody waits for it while typing, short enough to be there when one looks up.
const pause = 250

// Far from the most that the desk takes: what a very long correction came to is told at once, instead of key by key.
const mostKept = 2_000

/** Opens a version's text for writing in `element`. Throws a RangeError where the draft does not fit the version. */
export function createCorrector(options: CorrectorOptions): Corrector {
  return new TextCorrector(options)
}

class TextCorrector implements Corrector {
  private readonly editor: Editor
  private readonly base: Node
  private readonly old: ReturnType<typeof placedText>
  private made: readonly Step[] = []
  private changes: TextChanges = noChanges
  private carried: readonly ReanchoredClaim[] = []
  private decorations: DecorationSet = DecorationSet.empty
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: CorrectorOptions) {
    const { element, doc, draft, label } = options
    this.editor = mounted({ element, doc, label }, () => this.decorations)
    this.base = this.editor.state.doc
    this.old = placedText(this.base)
    this.open(draft)
    this.editor.on('transaction', ({ transaction }) => this.wrote(transaction))
    this.carry()
  }

  steps(): readonly unknown[] {
    if (this.editor.state.doc.eq(this.base)) return []
    const whole = this.made.length > mostKept ? stepsBetween(this.base, this.editor.state.doc)?.steps : undefined
    return (whole ?? this.made).map(step => step.toJSON())
  }

  rewrite(id: ClaimId, words: string): boolean {
    this.carry()
    const at = this.rangeOf(id)
    if (!at) return false
    const { state, view } = this.editor
    const marks = state.doc.resolve(at.from).marksAcross(state.doc.resolve(at.to)) ?? []
    const transaction = state.tr.replaceWith(at.from, at.to, state.schema.text(words, marks))
    transaction.setSelection(TextSelection.create(transaction.doc, at.from, at.from + words.length))
    view.dispatch(transaction)
    this.carry()
    this.bring()
    return true
  }

  show(id: ClaimId): void {
    const at = this.rangeOf(id)
    if (!at) return
    const { state, view } = this.editor
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, at.from, at.to)))
    this.bring()
  }

  focus(): void {
    this.editor.view.focus()
  }

  destroy(): void {
    clearTimeout(this.timer)
    this.editor.destroy()
  }

  // The draft is no change to undo: undo begins with what is written now.
  private open(draft: readonly unknown[]): void {
    const { schema, view } = this.editor
    const written = view.state.tr.setMeta('addToHistory', false)
    try {
      for (const step of draft) written.step(Step.fromJSON(schema, step))
    } catch (error) {
      this.editor.destroy()
      throw error
    }
    view.dispatch(written.setSelection(TextSelection.atStart(written.doc)))
    this.note(written)
  }

  private wrote(transaction: Transaction): void {
    if (!transaction.docChanged) return
    this.note(transaction)
    this.decorations = this.decorations.map(transaction.mapping, transaction.doc)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.carry(), pause)
    this.options.onWritten()
  }

  // What is typed in one go is one step.
  private note(transaction: Transaction): void {
    const made = [...this.made]
    for (const step of transaction.steps) {
      const joined = made.at(-1)?.merge(step)
      if (joined) made[made.length - 1] = joined
      else made.push(step)
    }
    this.made = made
    this.changes = withSteps(this.changes, transaction.mapping.maps)
    if (!transaction.doc.eq(this.base)) return
    this.made = []
    this.changes = noChanges
  }

  private carry(): void {
    clearTimeout(this.timer)
    const { view } = this.editor
    // An input method is in the middle of a word: drawn anew, the word would be torn from it.
    if (view.composing) {
      this.timer = setTimeout(() => this.carry(), pause)
      return
    }
    const { claims, version } = this.options
    const now = placedText(view.state.doc)
    this.carried = carryClaims(claims, {
      written: { old: this.old, now, changes: this.changes },
      levelled: { old: now, now, changes: noChanges },
      ...{ from: version, to: version + 1 },
    })
    this.decorations = drawnClaims(view.state.doc, now.positions, claims, this.carried)
    view.updateState(view.state)
    this.options.onCarried({ changes: this.changes.length, claims: this.carried })
  }

  private rangeOf(id: ClaimId): { readonly from: number; readonly to: number } | undefined {
    const anchor = this.carried.find(({ claimId }) => claimId === id)?.anchor
    if (!anchor || !isPlaced(anchor)) return undefined
    const { positions } = placedText(this.editor.state.doc)
    return { from: positions.positionAt(anchor.start), to: positions.positionAt(anchor.end) }
  }

  private bring(): void {
    this.focus()
    const { view } = this.editor
    const { node } = view.domAtPos(view.state.selection.from)
    const element = node instanceof Element ? node : node.parentElement
    element?.scrollIntoView({ block: 'center' })
  }
}

function mounted(
  { element, doc, label }: Pick<CorrectorOptions, 'element' | 'doc' | 'label'>,
  decorations: () => DecorationSet,
): Editor {
  const { nodes, marks } = plainKit(writingKit)
  return new Editor({
    element,
    content: doc,
    extensions: [...nodes, ...marks, writing],
    // Nothing that is typed turns into something else by itself.
    enableInputRules: false,
    enablePasteRules: false,
    injectCSS: false,
    editorProps: {
      decorations,
      attributes: {
        class: 'copy',
        id: 'corrected-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'true',
        translate: 'no',
        'data-gramm': 'false',
      },
    },
  })
}
