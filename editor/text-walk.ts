import type { Offset, Span } from '../domain/text/offset'
import type { Passage } from '../domain/text/words'
import type { SelectionWatch } from './selection-watch'
import { type Directed, stepSelection } from './step-selection'
import { textEndOf } from './text-ends'
import type { SelectionStep } from './viewer-types'

interface Walked {
  readonly selection: SelectionWatch
  readonly passages: () => readonly Passage[]
  /** Of the canonical text. */
  readonly length: Offset
  readonly scrollTo: (span: Span) => void
}

/** Moves the selection by step and by key, and brings to the screen where it went. */
export class TextWalk {
  constructor(private readonly walked: Walked) {}

  step(wanted: SelectionStep): void {
    const { passages, selection } = this.walked
    this.moveTo(stepSelection(passages(), selection.at, wanted))
  }

  toTextEnd(event: KeyboardEvent): void {
    const end = textEndOf(event)
    if (end === undefined) return
    event.preventDefault()
    const head = end === 'start' ? 0 : this.walked.length
    this.moveTo({ anchor: event.shiftKey ? this.walked.selection.at.anchor : head, head })
  }

  private moveTo(at: Directed): void {
    const { length, scrollTo, selection } = this.walked
    selection.select(at)
    // A character has a box to scroll to, a caret between two has none.
    const start = Math.max(0, Math.min(at.head, length) - 1)
    scrollTo({ start, end: start + 1 })
  }
}
