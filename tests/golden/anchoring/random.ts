/** Chance that can be had again: 0 up to, not including, 1 (mulberry32), the same everywhere for the same seed. */
export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function pick<Thing>(random: Random, from: readonly Thing[]): Thing {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new RangeError('Nothing to pick from')
  return one
}

/** From `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}
