import type { Editor } from '@tiptap/core'
import { textBlocks } from '../domain/text/blocks'
import { canonicalText } from '../domain/text/canonical-text'
import type { Offset, Span } from '../domain/text/offset'
import { ClaimDrawing } from './claim-drawing'
import { showLive } from './live-highlight'
import { mountText } from './mount-text'
import { once } from './once'
import { onceAFrame } from './once-a-frame'
import { watchPointer } from './pointer-watch'
import { Positions } from './positions'
import { approach, keepingPlace } from './scroll-steady'
import { SelectionWatch } from './selection-watch'
import { type Directed, stepSelection, wordAt } from './step-selection'
import { textEndOf } from './text-ends'
import { TextPlaces } from './text-places'
import type { SelectionStep, Viewer, ViewerOptions } from './viewer-types'
import { watchLayout } from './watch-layout'
import { watchTouch } from './watch-touch'

/** Shows the article in a read-only Tiptap view over `element`, in place of the server's copy that may stand in it. */
export function createViewer(options: ViewerOptions): Viewer {
  const { drawing, editor, places, positions } = takeOver(options)
  const { view } = editor
  const text = once(() => canonicalText(options.doc))
  const passages = once(() => textBlocks(options.doc))
  const selection = new SelectionWatch({ view, positions, places, text, events: options })
  const ending = new AbortController()

  const follow = () => {
    const isElsewhere = drawing.follow()
    if (isElsewhere) selection.repaint()
    return isElsewhere
  }
  const moved = onceAFrame(() => {
    follow()
    options.onLayout()
  })
  const scrolled = onceAFrame(() => {
    if (follow()) moved.ask()
  })
  let approaching = new AbortController()
  const scrollTo = (span: Span) => {
    approaching.abort()
    approaching = new AbortController()
    approach(view.dom, () => places.lineBox(span), scrolled.ask, approaching.signal)
  }
  const moveTo = (at: Directed) => {
    selection.select(at)
    scrollTo(characterAt(at.head, positions.length))
  }
  const step = (wanted: SelectionStep) => moveTo(stepSelection(passages(), selection.at, wanted))
  const toTextEnd = (event: KeyboardEvent) => {
    const end = textEndOf(event)
    if (end === undefined) return
    event.preventDefault()
    const head = end === 'start' ? 0 : positions.length
    moveTo({ anchor: event.shiftKey ? selection.at.anchor : head, head })
  }

  watchPointer({ element: view.dom, places, claims: () => drawing.claims, events: options }, ending.signal)
  watchTouch(
    {
      element: view.dom,
      places,
      wordAt: offset => wordAt(passages(), offset),
      isSelected: () => selection.isLive,
      select: at => selection.select(at),
    },
    ending.signal,
  )
  view.dom.addEventListener('keydown', toTextEnd, { signal: ending.signal })
  watchLayout(view.dom, { moved: moved.ask, scrolled: scrolled.ask }, ending.signal)
  view.dom.ownerDocument.addEventListener('selectionchange', () => selection.read(), { signal: ending.signal })

  return {
    draw(index, emphasis) {
      drawing.draw(index, emphasis)
      selection.repaint()
    },
    nearScreen: () => drawing.nearScreen(),
    lineBox: span => (drawing.isNear(span) ? places.lineBox(span) : null),
    boxes: span => places.boxes(span),
    offsetNear: (x, y) => places.placeNear(x, y),
    scrollTo,
    select: span => (span ? selection.select({ anchor: span.start, head: span.end }) : selection.clear()),
    step,
    caret: () => selection.at.head,
    focus: () => view.focus(),
    destroy() {
      ending.abort()
      approaching.abort()
      moved.cancel()
      scrolled.cancel()
      showLive(null)
      editor.destroy()
    },
  }
}

// The character that the caret stands at, or before at the end of the text: a place with a box to scroll to.
function characterAt(caret: Offset, length: Offset): Span {
  const start = Math.max(0, Math.min(caret, length) - 1)
  return { start, end: start + 1 }
}

interface TakenOver {
  readonly drawing: ClaimDrawing
  readonly editor: Editor
  readonly places: TextPlaces
  readonly positions: Positions
}

// The text is mounted and the claims near the screen are drawn before the browser paints again.
function takeOver({ element, doc, index, label }: ViewerOptions): TakenOver {
  let drawing: ClaimDrawing | undefined
  const { editor, positions } = keepingPlace(element, () => {
    const mounted = mountText({ element, doc, label, decorations: () => drawing?.decorations })
    return { editor: mounted, positions: new Positions(mounted.state.doc) }
  })
  drawing = new ClaimDrawing(index, editor.view, positions)
  drawing.follow()
  return { drawing, editor, positions, places: new TextPlaces(editor.view, positions) }
}
