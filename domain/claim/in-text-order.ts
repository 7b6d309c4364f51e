import type { Claim } from './claim'

type Placed = Pick<Claim, 'id' | 'anchor'>

/** Sorts claims as they stand in the text: by start, longer first; those that stand nowhere come last. */
export function inTextOrder({ anchor: a, id }: Placed, { anchor: b, id: otherId }: Placed): number {
  const start = (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER)
  return start || (b.end ?? 0) - (a.end ?? 0) || (id < otherId ? -1 : 1)
}
