import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Offset, Span } from '../domain/text/offset'
import { showLive } from './live-highlight'
import type { Positions } from './positions'
import type { Directed } from './step-selection'
import type { TextPlaces } from './text-places'
import type { ViewerEvents } from './viewer-types'

interface Watched {
  readonly view: EditorView
  readonly positions: Positions
  readonly places: TextPlaces
  /** The canonical text. */
  readonly text: () => string
  readonly events: Pick<ViewerEvents, 'onSelect' | 'onCaret'>
}

/** The caret and the live selection. What is selected stays live while the focus is elsewhere, on the tag bar for one. */
export class SelectionWatch {
  at: Directed = { anchor: 0, head: 0 }
  private live: Span | null = null

  constructor(private readonly watched: Watched) {}

  get isLive(): boolean {
    return this.live !== null
  }

  /** To be called when the document's selection changed. */
  read(): void {
    const { view, places } = this.watched
    const selection = view.dom.ownerDocument.getSelection()
    // Without the focus a change is not the reader's: words drawn anew take the browser's selection with them.
    if (!selection || !view.hasFocus()) return
    const anchor = places.offsetAt(selection.anchorNode, selection.anchorOffset)
    const head = places.offsetAt(selection.focusNode, selection.focusOffset)
    if (anchor !== undefined && head !== undefined) this.moveTo({ anchor, head })
  }

  select(at: Directed): void {
    this.remember(at)
    this.watched.view.focus()
    this.moveTo(at)
  }

  /** Collapses the selection to a caret at its head. A focus that is elsewhere stays there. */
  clear(): void {
    const { view } = this.watched
    const caret = { anchor: this.at.head, head: this.at.head }
    this.remember(caret)
    const selection = view.dom.ownerDocument.getSelection()
    if (!view.hasFocus() && selection && view.dom.contains(selection.anchorNode)) selection.removeAllRanges()
    this.moveTo(caret)
  }

  /** Paints the live selection again after its words were drawn anew. */
  repaint(): void {
    showLive(this.live && this.watched.places.range(this.live))
  }

  // What the view shows as soon as it has the focus.
  private remember({ anchor, head }: Directed): void {
    const { view, positions } = this.watched
    const { doc, tr } = view.state
    const selection = TextSelection.create(doc, positions.positionAt(anchor), positions.positionAt(head))
    view.dispatch(tr.setSelection(selection))
  }

  private moveTo(at: Directed): void {
    if (at.anchor === this.at.anchor && at.head === this.at.head) return
    this.at = at
    const before = this.live
    this.live = withoutSpace(this.watched.text(), at)
    if (!isSame(before, this.live)) {
      this.repaint()
      this.tell(at.head)
    }
    if (at.anchor === at.head) this.watched.events.onCaret(at.head)
  }

  private tell(head: Offset): void {
    const { events, text } = this.watched
    const { start, end } = this.live ?? { start: head, end: head }
    const words = { start, end, head: Math.max(start, Math.min(head, end)), text: text().slice(start, end) }
    events.onSelect(this.live && words)
  }
}

// A double or triple press takes the space or the line end behind the words along; a claim does not want them.
function withoutSpace(text: string, { anchor, head }: Directed): Span | null {
  const start = Math.min(anchor, head)
  const words = text.slice(start, Math.max(anchor, head))
  const first = words.length - words.trimStart().length
  const length = words.trim().length
  return length > 0 ? { start: start + first, end: start + first + length } : null
}

function isSame(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}
