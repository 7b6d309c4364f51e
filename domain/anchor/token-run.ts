import type { Offset, Span } from '../text/offset'
import type { Comparison } from './place-claim'
import type { Tokens } from './tokens'
import { wordAt } from './tokens'

/** Tokens `first` to `end`, exclusive. */
export interface TokenRun {
  readonly first: number
  readonly end: number
}

/** The tokens that a span touches; none where it holds spaces only. */
export function tokensIn({ starts, ends }: Tokens, { start, end }: Span): TokenRun {
  return { first: lowest(ends, start + 1), end: lowest(starts, end) }
}

/** Index of the first value that is at least `least`; the length where there is none. */
export function lowest(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? Infinity) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The span of `now`, reaching into a word, or into the spaces beside it, as far as `span` did where the same stands there. */
export function offsetsOf({ pairing, map }: Comparison, span: Span, run: TokenRun, now: TokenRun): Span {
  const [old, present] = [pairing.from.tokens, pairing.to.tokens]
  const isSame = (token: number, image: number) =>
    map.imageOf(token) === image && wordAt(old, token) === wordAt(present, image)
  let start: Offset = present.starts[now.first] ?? 0
  let end: Offset = present.ends[now.end - 1] ?? 0
  const before = span.start - (old.starts[run.first] ?? 0)
  const after = span.end - (old.ends[run.end - 1] ?? 0)
  if (isSame(run.first, now.first) && stands(old.text, present.text, span.start, start + before, -before))
    start += before
  if (isSame(run.end - 1, now.end - 1) && stands(old.text, present.text, span.end - after, end, after)) end += after
  return { start, end }
}

// What a span holds beyond its words, or leaves out of them (negative), is in the other text, too.
function stands(old: string, present: string, at: Offset, now: Offset, length: number): boolean {
  return length <= 0 || (now >= 0 && old.slice(at, at + length) === present.slice(now, now + length))
}
