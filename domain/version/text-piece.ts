import type { Span } from '../text/offset'

/**
 * What a run of text is when two versions stand side by side. Words inside a moved passage that did not go along are
 * `removed`, those that came into it `added`.
 */
export type PieceKind = 'same' | 'removed' | 'added' | 'moved-from' | 'moved-to'

/**
 * A run of text of two compared versions: `from` where it stands in the old one, `to` in the new one (UTF-16 units). One
 * that was moved has both: its own place and the one that it went to or came from. Spec: comparing V1–V4.
 */
export interface TextPiece {
  readonly kind: PieceKind
  readonly from?: Span
  readonly to?: Span
  /** Number of the moved passage that it stands in, counted from 1 in the order of the old text. */
  readonly move?: number
}

/** Whether the piece stands in the old text: these, in order, are all of it. */
export function isOfOld({ kind }: TextPiece): boolean {
  return kind === 'same' || kind === 'removed' || kind === 'moved-from'
}

/** Whether the piece stands in the new text: these, in order, are all of it. */
export function isOfNew({ kind }: TextPiece): boolean {
  return kind === 'same' || kind === 'added' || kind === 'moved-to'
}
