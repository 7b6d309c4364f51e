import type { ClaimIndex } from '../domain/claim/claim-index'
import type { ClaimId } from '../domain/ids'
import type { Doc } from '../domain/text/document'
import type { Offset, Span } from '../domain/text/offset'

/** A box in CSS pixels, relative to the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Words that are selected now. `head` is the moving end. */
export interface LiveSelection extends Span {
  readonly head: Offset
  readonly text: string
}

/** What is drawn differently from rest. */
export interface Emphasis {
  readonly selected: ClaimId | null
  readonly hovered: ClaimId | null
  /** Claims outside this set keep their underline and lose their tint; null dims nothing. */
  readonly kept: ReadonlySet<ClaimId> | null
  /** Claims whose last change has not reached the server. */
  readonly unsent: ReadonlySet<ClaimId>
}

export interface ViewerEvents {
  /** Within a frame of the selection; null when it collapses. Offsets are UTF-16 units of the canonical text. */
  onSelect(selection: LiveSelection | null): void
  /** A press on text without selecting: every claim under the point, innermost first (empty where there is none). */
  onPress(claims: readonly ClaimId[], offset: Offset): void
  onHover(claims: readonly ClaimId[]): void
  /** The caret moved without selecting. */
  onCaret(offset: Offset): void
  /** Lines may stand elsewhere or other blocks are near the screen: ask for boxes again. At most once a frame. */
  onLayout(): void
}

export interface ViewerOptions extends ViewerEvents {
  readonly element: HTMLElement
  readonly doc: Doc
  readonly index: ClaimIndex
  /** Names the text for assistive technology. */
  readonly label: string
}

/** A step of the keyboard's selection. `grow` moves the head forward in the text, `shrink` back. */
export type SelectionStep =
  | `${'grow' | 'shrink'}-${'character' | 'word' | 'sentence'}`
  | 'next-sentence'
  | 'previous-sentence'

/** The article in a read-only Tiptap view, claims drawn near the screen only. */
export interface Viewer {
  draw(index: ClaimIndex, emphasis: Emphasis): void
  /** Part of the canonical text that is on or near the screen. */
  nearScreen(): Span
  /** The first line's box of the words at `span`, or null while they are not laid out. */
  lineBox(span: Span): Box | null
  /** Boxes of all lines of `span`. */
  boxes(span: Span): readonly Box[]
  /** The place between two characters nearest to a point of the viewport; undefined where it is not over the text. */
  offsetNear(x: number, y: number): Offset | undefined
  scrollTo(span: Span): void
  select(span: Span | null): void
  step(step: SelectionStep): void
  caret(): Offset
  /** Where the words at a place lead; undefined where they are no link. */
  linkAt(offset: Offset): string | undefined
  focus(): void
  destroy(): void
}
