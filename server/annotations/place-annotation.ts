import { placeQuote, type QuotePlace } from '../../domain/anchor/place-quote'
import type { Span } from '../../domain/text/offset'
import type { CodePoints } from '../../formats/interchange/code-points'
import type { IncomingAnnotation, IncomingPosition } from '../../formats/interchange/incoming-annotation'

/** The text that annotations are placed in. */
export interface PlacedIn {
  readonly text: string
  readonly sha256: string
  readonly points: CodePoints
}

/** Where an annotation stands: by its position where its words are there, by its words elsewhere. Spec: anchoring A64. */
export function placeAnnotation(
  { quote, position }: IncomingAnnotation,
  { text, sha256, points }: PlacedIn,
): QuotePlace {
  const at = position && spanOf(position, points, text)
  if (quote) return placeQuote(text, quote, at)
  if (!position) return { kind: 'unplaced', reason: 'It names no words of a text.' }
  // A number alone says nothing about another text.
  if (position.sha256 !== sha256) {
    return { kind: 'unplaced', reason: 'It gives a position without words, and not for this very text.' }
  }
  return at && text.slice(at.start, at.end).trim() !== ''
    ? { kind: 'placed', span: at }
    : { kind: 'unplaced', reason: 'Its position is not in the text.' }
}

function spanOf({ start, end, unit }: IncomingPosition, points: CodePoints, text: string): Span | undefined {
  if (start >= end || end > text.length) return undefined
  if (unit === 'utf-16 units') return points.wholeCharacters({ start, end })
  try {
    return { start: points.toOffset(start), end: points.toOffset(end) }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
