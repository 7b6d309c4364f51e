import type { Span } from '../text/offset'

/** Things with a span, sorted by its start, for the question which of them share a character with another span. */
export class SpanTree {
  private readonly starts: Float64Array
  // A binary tree in an array: leaf i is at `leaves + i`, and every node holds the furthest end below it.
  private readonly furthest: Float64Array
  private readonly leaves: number

  constructor(things: readonly { readonly span: Span }[]) {
    this.leaves = 1
    while (this.leaves < things.length) this.leaves *= 2
    this.starts = new Float64Array(things.length)
    this.furthest = new Float64Array(2 * this.leaves).fill(-1)
    for (let i = 0; i < things.length; i += 1) {
      const span = things[i]?.span
      this.starts[i] = span?.start ?? 0
      this.furthest[this.leaves + i] = span?.end ?? -1
    }
    for (let node = this.leaves - 1; node > 0; node -= 1) {
      this.furthest[node] = Math.max(this.furthest[2 * node] ?? -1, this.furthest[2 * node + 1] ?? -1)
    }
  }

  /** Places in the list, ascending, of those that share at least one character with `span`. O(log n + answers). */
  overlapping({ start, end }: Span): readonly number[] {
    const found: number[] = []
    const before = this.firstStartingAt(end)
    const visit = (node: number, first: number, size: number) => {
      if (first >= before || (this.furthest[node] ?? -1) <= start) return
      if (size === 1) found.push(first)
      else {
        visit(2 * node, first, size / 2)
        visit(2 * node + 1, first + size / 2, size / 2)
      }
    }
    visit(1, 0, this.leaves)
    return found
  }

  /** Place in the list of the first that starts at or after `offset`; the length of the list where none does. */
  firstStartingAt(offset: number): number {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
