import { diffArrays } from 'diff'

/** A stretch that was replaced; A is before, B after. Positions of two documents, or offsets of two texts. */
export interface Replaced {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** Where one end of a span went, or the replacement that reaches over it on both sides. */
export type Edge = { readonly at: number; readonly torn?: never } | { readonly torn: Replaced }

/** What is put in right before the span is not part of it; what replaces its first words is. */
export function startThrough(changes: readonly Replaced[], start: number, moved = 0): Edge {
  return edgeThrough(changes, start, moved, ({ toA }) => toA <= start)
}

/** What is put in right after the span is not part of it; what replaces its last words is. */
export function endThrough(changes: readonly Replaced[], end: number, moved = 0): Edge {
  return edgeThrough(changes, end, moved, ({ fromA, toA }) => toA <= end && fromA < end)
}

// `moved` is how far everything before the first change moved.
function edgeThrough(
  changes: readonly Replaced[],
  at: number,
  before: number,
  isBefore: (change: Replaced) => boolean,
): Edge {
  let moved = before
  for (const change of changes) {
    if (isBefore(change)) moved = change.toB - change.toA
    else if (change.fromA >= at) break
    else return { torn: change }
  }
  return { at: at + moved }
}

// Every character is in exactly one of these: a space, a word, or a sign.
const piece = /\s|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Words that may differ before a stretch counts as written anew: finding more takes longer than anybody waits. */
const mostDifferences = 1_000

/** A replaced stretch taken apart into what differs in it word by word. Offsets of the two texts. */
export function differencesIn(old: string, now: string, { fromA, toA, fromB, toB }: Replaced): readonly Replaced[] {
  const parts = diffArrays(piecesOf(old.slice(fromA, toA)), piecesOf(now.slice(fromB, toB)), {
    maxEditLength: mostDifferences,
  })
  if (!parts) return [{ fromA, toA, fromB, toB }]
  const found: Replaced[] = []
  let [a, b] = [fromA, fromB]
  let open: Replaced | undefined
  for (const { value, added, removed } of parts) {
    const length = value.join('').length
    if (!added && !removed) {
      if (open) found.push(open)
      open = undefined
      a += length
      b += length
      continue
    }
    const { fromA, fromB } = open ?? { fromA: a, fromB: b }
    if (removed) a += length
    else b += length
    open = { fromA, toA: a, fromB, toB: b }
  }
  return open ? [...found, open] : found
}

function piecesOf(text: string): string[] {
  return text.match(piece) ?? []
}
