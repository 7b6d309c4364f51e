import type { Offset, Span } from '../../domain/text/offset'
import type { Positions } from '../positions'
import { differencesIn, type Edge, endThrough, type Replaced, startThrough } from './edges'
import type { TextChanges } from './text-changes'

/** A text with the places in its document. */
export interface PlacedText {
  readonly text: string
  readonly positions: Positions
}

/** Two texts, and what happened in between. */
export interface Passage {
  readonly old: PlacedText
  readonly now: PlacedText
  readonly changes: TextChanges
}

/** Of a claim whose surroundings were written anew along with it, at least this share of words must be its own still. */
const leastKept = 0.5

/**
 * Where a span went through a correction, in offsets of the text now; undefined where it was deleted, or written anew
 * together with what stood around it so that nothing shows which words are its own. Spec: correcting K10–K14.
 */
export function carrySpan(span: Span, { old, now, changes }: Passage): Span | undefined {
  const [from, to] = [old.positions.positionAt(span.start), old.positions.positionAt(span.end)]
  const [start, end] = [startThrough(changes, from), endThrough(changes, to)]
  const stretches = [...new Set([start, end].flatMap(({ torn }) => torn ?? []))].map(torn => takenApart(torn, old, now))
  const fine = (position: number, edge: Edge, through: typeof startThrough, offset: Offset): Edge => {
    const stretch = stretches.find(({ torn }) => torn.fromA <= position && position <= torn.toA)
    if (stretch) return through(stretch.differences, offset, stretch.whole.fromB - stretch.whole.fromA)
    return edge.torn ? edge : { at: now.positions.offsetAt(edge.at) }
  }
  const first = fine(from, start, startThrough, span.start)
  const last = fine(to, end, endThrough, span.end)
  const apart = stretches.flatMap(({ differences }) => differences)
  if (stretches.length > 0 && !isItself(span, old.text, apart)) return undefined
  // Words that took the place of the claim's and its neighbour's at once are not the claim's.
  return trimmed(now.text, first.torn ? first.torn.toB : first.at, last.torn ? last.torn.fromB : last.at)
}

interface Stretch {
  readonly torn: Replaced
  readonly whole: Replaced
  readonly differences: readonly Replaced[]
}

function takenApart(torn: Replaced, old: PlacedText, now: PlacedText): Stretch {
  const whole = inOffsets(torn, old, now)
  return { torn, whole, differences: differencesIn(old.text, now.text, whole) }
}

function inOffsets({ fromA, toA, fromB, toB }: Replaced, old: PlacedText, now: PlacedText): Replaced {
  const [a, b] = [old.positions, now.positions]
  return { fromA: a.offsetAt(fromA), toA: a.offsetAt(toA), fromB: b.offsetAt(fromB), toB: b.offsetAt(toB) }
}

// What was only cut short is what is left of it; what was written anew must have most of its words still.
function isItself({ start, end }: Span, text: string, changes: readonly Replaced[]): boolean {
  const touching = changes.filter(({ fromA, toA }) => fromA < end && toA > start)
  const isKept = (at: Offset) => !touching.some(({ fromA, toA }) => at >= fromA && at < toA)
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
  const kept = words.filter(({ index }) => isKept(start + index)).length
  const isCutShort = touching.every(({ fromB, toB }) => fromB === toB)
  return kept > 0 && (isCutShort || kept >= words.length * leastKept)
}

// A space left over where its neighbour was deleted is no part of a claim.
function trimmed(text: string, start: Offset, end: Offset): Span | undefined {
  if (start >= end) return undefined
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return from < to ? { start: from, end: to } : undefined
}

/** Whether a span was taken out, with nothing in its place. */
export function isTakenOut(span: Span, { old, changes }: Passage): boolean {
  const at = old.positions.positionAt(span.start)
  return changes.some(({ fromA, toA, fromB, toB }) => fromA <= at && at < toA && fromB === toB)
}
