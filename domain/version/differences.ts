import { levelledWord } from '../anchor/tokens'
import type { Span } from '../text/offset'
import type { TextPiece } from './text-piece'

/** What a difference is to a reader. `typography`: quotation marks, dashes, spaces and the like, and nothing else. */
export type DifferenceKind = 'added' | 'removed' | 'changed' | 'moved' | 'typography'

/** A place where two versions differ. A moved passage is one difference with two places. */
export interface Difference {
  readonly kind: DifferenceKind
  /** Where it stands in each text; empty at the place where it would, or undefined where nothing is there to point to. */
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
  const groups: TextPiece[][] = []
  const moves = new Map<number, number>()
  let open: { readonly move?: number } | undefined
  const numbers = pieces.map(piece => {
    if (piece.kind === 'same') {
      open = undefined
      return 0
    }
    const known = piece.move === undefined ? undefined : moves.get(piece.move)
    const number = open && open.move === piece.move ? (known ?? groups.length) : (known ?? groups.length + 1)
    open = piece.move === undefined ? {} : { move: piece.move }
    if (piece.move !== undefined) moves.set(piece.move, number)
    const group = groups[number - 1]
    if (group) group.push(piece)
    else groups.push([piece])
    return number
  })
  return { list: groups.map(group => differenceOf(group, from, to)), numbers }
}

function differenceOf(group: readonly TextPiece[], from: string, to: string): Difference {
  const gone = hull(group.map(piece => (piece.kind === 'moved-to' ? undefined : piece.from)))
  const come = hull(group.map(piece => (piece.kind === 'moved-from' ? undefined : piece.to)))
  const places = { ...(gone ? { from: gone } : {}), ...(come ? { to: come } : {}) }
  if (group[0]?.move !== undefined) return { kind: 'moved', ...places }
  const [old, now] = [textAt(from, gone), textAt(to, come)]
  if (levelled(old) === levelled(now)) return { kind: 'typography', ...places }
  return { kind: old.trim() === '' ? 'added' : now.trim() === '' ? 'removed' : 'changed', ...places }
}

function hull(spans: readonly (Span | undefined)[]): Span | undefined {
  const there = spans.filter(span => span !== undefined)
  const [first, last] = [there[0], there.at(-1)]
  return first && last ? { start: first.start, end: last.end } : undefined
}

const textAt = (text: string, span: Span | undefined) => (span ? text.slice(span.start, span.end) : '')
const levelled = (text: string) => levelledWord(text).replace(/\s+/gu, '')
