import type { Editor } from '@tiptap/core'
import { textBlocks } from '../domain/text/blocks'
import { canonicalText } from '../domain/text/canonical-text'
import type { Span } from '../domain/text/offset'
import { ClaimDrawing } from './claim-drawing'
import { showLive } from './live-highlight'
import { mountText } from './mount-text'
import { once } from './once'
import { onceAFrame } from './once-a-frame'
import { watchPointer } from './pointer-watch'
import { Positions } from './positions'
import { Approach, keepingPlace } from './scroll-steady'
import { SelectionWatch } from './selection-watch'
import { showInTable } from './show-in-table'
import { wordAt } from './step-selection'
import { TextPlaces } from './text-places'
import { TextWalk } from './text-walk'
import type { Viewer, ViewerOptions } from './viewer-types'
import { watchLayout } from './watch-layout'
import { linkAt, watchLinks } from './watch-links'
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
  const approach = new Approach(view.dom, scrolled.ask)
  const scrollTo = (span: Span) => {
    showInTable(places.range(span))
    approach.to(() => places.lineBox(span))
  }
  const walk = new TextWalk({ selection, passages, length: positions.length, scrollTo })

  watchPointer({ element: view.dom, places, claims: () => drawing.claims, events: options }, ending.signal)
  watchLinks(view.dom, ending.signal)
  watchTouch({ element: view.dom, places, selection, wordAt: offset => wordAt(passages(), offset) }, ending.signal)
  view.dom.addEventListener('keydown', event => walk.toTextEnd(event), { signal: ending.signal })
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
    step: wanted => walk.step(wanted),
    caret: () => selection.at.head,
    linkAt: offset => linkAt(view.state.doc, positions, offset),
    focus: () => view.focus(),
    destroy() {
      ending.abort()
      approach.stop()
      moved.cancel()
      scrolled.cancel()
      showLive(null)
      editor.destroy()
    },
  }
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
