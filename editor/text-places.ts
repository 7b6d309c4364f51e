import type { EditorView } from '@tiptap/pm/view'
import type { Offset, Span } from '../domain/text/offset'
import type { Positions } from './positions'
import type { Box } from './viewer-types'

/** Where canonical text stands on the screen, and what text stands at a place on the screen. */
export class TextPlaces {
  constructor(
    private readonly view: EditorView,
    private readonly positions: Positions,
  ) {}

  /** The offset at a place in the view's elements; undefined outside them. */
  offsetAt(node: Node | null, offset: number): Offset | undefined {
    if (!node || !this.view.dom.contains(node)) return undefined
    return this.positions.offsetAt(this.view.posAtDOM(node, offset))
  }

  range({ start, end }: Span): Range {
    const range = this.view.dom.ownerDocument.createRange()
    const from = this.view.domAtPos(this.positions.positionAt(start), 1)
    const to = this.view.domAtPos(this.positions.positionAt(end), -1)
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    return range
  }

  boxes(span: Span): readonly Box[] {
    return [...this.range(span).getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  }

  /** The box of the line that a span begins on, as wide as its words there. */
  lineBox(span: Span): Box | null {
    const [first, ...rest] = this.boxes({ start: span.start, end: Math.min(span.end, span.start + longestLine) })
    if (!first) return null
    const sameLine = rest.filter(box => box.top < first.bottom && box.bottom > first.top)
    return [first, ...sameLine].reduce(around)
  }

  /** The character under a point, or undefined where there is none. Coordinates as in a mouse event. */
  characterAt(x: number, y: number): Offset | undefined {
    const offset = this.placeNear(x, y)
    if (offset === undefined) return undefined
    return [offset, offset - 1].find(start => start >= 0 && this.isUnder({ start, end: start + 1 }, x, y))
  }

  /** The place between two characters nearest to a point, or undefined where the point is not over the text. */
  placeNear(x: number, y: number): Offset | undefined {
    const caret = caretAt(this.view.dom.ownerDocument, x, y)
    return caret && this.offsetAt(caret.node, caret.offset)
  }

  private isUnder(character: Span, x: number, y: number): boolean {
    return this.boxes(character).some(box => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
  }
}

/** No line of copy is longer, in characters; it bounds the work for a span of many lines. */
const longestLine = 300

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
  }
  const range = caretRangeFromPoint(document, x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

// Safari before 26 has only this one.
function caretRangeFromPoint(document: Document, x: number, y: number): Range | null {
  return document.caretRangeFromPoint?.(x, y) ?? null
}
