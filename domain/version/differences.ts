import { levelledWord } from '../anchor/tokens'
import type { Span } from '../text/offset'
import type { TextPiece } from './text-piece'

/** What a difference is to a reader. `typography`: quotation marks, dashes, spaces, ends of paragraphs, and nothing else. */
export const differenceKinds = ['added', 'removed', 'changed', 'moved', 'typography'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** A place where two versions differ. A moved passage is one difference with two places. */
export interface Difference {
  readonly kind: DifferenceKind
  /** What stands there in the old text and in the new one; undefined where nothing does. */
  readonly from?: Span
  readonly to?: Span
}

/** The differences in reading order, and for each piece the number of its difference, counted from 1; 0 for what is the same. */
export interface Differences {
  readonly list: readonly Difference[]
  readonly numbers: readonly number[]
}

/** Counts what differs as a reader would: what went and what came in its place is one. Linear. Spec: comparing V8–V9. */
export function differencesIn(pieces: readonly TextPiece[], from: string, to: string): Differences {
  const texts = { from, to }
  const groups: TextPiece[][] = []
  const numbers: number[] = pieces.map(() => 0)
  const moves = new Map<number, number>()
  for (const run of runsOf(pieces)) {
    for (const part of partsOf(run, pieces, texts)) {
      const [first] = part.map(at => pieces[at]).filter(piece => piece?.move !== undefined)
      const number = (first?.move !== undefined && moves.get(first.move)) || groups.length + 1
      if (first?.move !== undefined) moves.set(first.move, number)
      groups[number - 1] = [...(groups[number - 1] ?? []), ...part.flatMap(at => pieces[at] ?? [])]
      for (const at of part) numbers[at] = number
    }
  }
  return { list: groups.map(group => differenceOf(group, texts)), numbers }
}

interface Texts {
  readonly from: string
  readonly to: string
}

// Places of pieces that differ, one after the other.
function runsOf(pieces: readonly TextPiece[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const [at, { kind }] of pieces.entries()) {
    if (kind === 'same') continue
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)?.push(at)
    else runs.push([at])
  }
  return runs
}

// A run is cut where a moved passage begins or ends; spaces and ends of paragraphs go with what stands before or after them.
function partsOf(run: readonly number[], pieces: readonly TextPiece[], texts: Texts): readonly (readonly number[])[] {
  const parts: { readonly at: number[]; move: number | undefined; isBlank: boolean }[] = []
  for (const at of run) {
    const piece = pieces[at]
    if (!piece) continue
    const isBlank = piece.move === undefined && wordsOf(piece, texts).trim() === ''
    const open = parts.at(-1)
    if (open && (isBlank || open.isBlank || open.move === piece.move)) {
      open.at.push(at)
      if (!isBlank && open.isBlank) [open.move, open.isBlank] = [piece.move, false]
    } else parts.push({ at: [at], move: piece.move, isBlank })
  }
  return parts.map(({ at }) => at)
}

function differenceOf(group: readonly TextPiece[], texts: Texts): Difference {
  const gone = hull(group.map(piece => (piece.kind === 'moved-to' ? undefined : piece.from)))
  const come = hull(group.map(piece => (piece.kind === 'moved-from' ? undefined : piece.to)))
  const places = { ...(gone ? { from: gone } : {}), ...(come ? { to: come } : {}) }
  if (group.some(({ move }) => move !== undefined)) return { kind: 'moved', ...movedPlaces(group) }
  const [old, now] = [textAt(texts.from, gone), textAt(texts.to, come)]
  if (levelled(old) === levelled(now)) return { kind: 'typography', ...places }
  return { kind: old.trim() === '' ? 'added' : now.trim() === '' ? 'removed' : 'changed', ...places }
}

// The spaces beside it are no part of the passage.
function movedPlaces(group: readonly TextPiece[]): Omit<Difference, 'kind'> {
  const passage = group.filter(({ move }) => move !== undefined)
  const from = hull(passage.map(piece => (piece.kind === 'moved-to' ? undefined : piece.from)))
  const to = hull(passage.map(piece => (piece.kind === 'moved-from' ? undefined : piece.to)))
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

function hull(spans: readonly (Span | undefined)[]): Span | undefined {
  const there = spans.filter(span => span !== undefined)
  const [first, last] = [there[0], there.at(-1)]
  return first && last ? { start: first.start, end: last.end } : undefined
}

function wordsOf({ kind, from, to }: TextPiece, texts: Texts): string {
  return kind === 'added' || kind === 'moved-to' ? textAt(texts.to, to) : textAt(texts.from, from)
}

const textAt = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '')
const levelled = (text: string) => levelledWord(text).replace(/\s+/gu, '')
