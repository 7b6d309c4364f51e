/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Seeded {
  private state: number

  constructor(readonly seed: number) {
    this.state = seed >>> 0
  }

  /** 0 up to, and without, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 up to, and without, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  isIn(chances: number): boolean {
    return this.next() < chances
  }

  oneOf<One>(things: readonly One[]): One {
    const one = things[this.below(things.length)]
    if (one === undefined) throw new RangeError('There is nothing to choose from')
    return one
  }
}
