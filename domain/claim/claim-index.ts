import { isPlaced } from '../anchor/anchor'
import type { ClaimId } from '../ids'
import type { Offset, Span } from '../text/offset'
import type { Claim } from './claim'

/** A claim that stands in the text, with its place at hand. */
export type PlacedClaim = Claim & { readonly span: Span }

/** A line under the words. A fourth claim over the same words shares the last lane. */
export type Lane = 0 | 1 | 2

/**
 * The claims of one version in text order (by start, longer first, then by id), for questions about places.
 * Immutable; built in O(n log n), asked in O(log n + answers).
 */
export class ClaimIndex {
  readonly all: readonly PlacedClaim[]
  /** Claims that stand nowhere in this version. */
  readonly lost: readonly Claim[]
  private readonly byId: ReadonlyMap<
    ClaimId,
    { readonly claim: PlacedClaim; readonly number: number; readonly lane: Lane }
  >
  // reach[i] is the furthest end among all[0..i], so that a search may stop once nothing before can overlap.
  private readonly reach: readonly Offset[]

  constructor(claims: Iterable<Claim>) {
    const placed: PlacedClaim[] = []
    const lost: Claim[] = []
    for (const claim of claims) {
      const { anchor } = claim
      if (isPlaced(anchor)) placed.push({ ...claim, span: { start: anchor.start, end: anchor.end } })
      else lost.push(claim)
    }
    this.all = placed.sort(inTextOrder)
    this.lost = lost
    const reach: Offset[] = []
    const byId = new Map<ClaimId, { claim: PlacedClaim; number: number; lane: Lane }>()
    const lanes = new LaneSweep()
    let furthest = 0
    for (const [position, claim] of this.all.entries()) {
      furthest = Math.max(furthest, claim.span.end)
      reach.push(furthest)
      byId.set(claim.id, { claim, number: position + 1, lane: lanes.take(claim.span) })
    }
    this.reach = reach
    this.byId = byId
  }

  get(id: ClaimId): PlacedClaim | undefined {
    return this.byId.get(id)?.claim
  }

  /** The number a claim is known by on the screen and in the report: its place in text order, from 1. */
  numberOf(id: ClaimId): number | undefined {
    return this.byId.get(id)?.number
  }

  laneOf(id: ClaimId): Lane {
    return this.byId.get(id)?.lane ?? 0
  }

  /** Claims that share at least one character with `span`, in text order. */
  overlapping({ start, end }: Span): readonly PlacedClaim[] {
    const found: PlacedClaim[] = []
    for (let i = this.firstStartingAt(end) - 1; i >= 0 && (this.reach[i] ?? 0) > start; i -= 1) {
      const claim = this.all[i]
      if (claim && claim.span.end > start) found.push(claim)
    }
    return found.reverse()
  }

  /** Claims over the character at `offset`, the innermost (shortest) first: the order in which clicks cycle. */
  at(offset: Offset): readonly PlacedClaim[] {
    return this.overlapping({ start: offset, end: offset + 1 }).toSorted((a, b) => lengthOf(a) - lengthOf(b))
  }

  /** The claim after `offset` in text order, or before it; undefined at the ends. */
  next(after: ClaimId | undefined, offset: Offset): PlacedClaim | undefined {
    const number = after === undefined ? undefined : this.numberOf(after)
    return number === undefined ? this.all[this.firstStartingAt(offset)] : this.all[number]
  }

  previous(before: ClaimId | undefined, offset: Offset): PlacedClaim | undefined {
    const number = before === undefined ? undefined : this.numberOf(before)
    return number === undefined ? this.all[this.firstStartingAt(offset) - 1] : this.all[number - 2]
  }

  // Position of the first claim that starts at or after `offset`.
  private firstStartingAt(offset: Offset): number {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.all[middle]?.span.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function inTextOrder(a: PlacedClaim, b: PlacedClaim): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1)
}

function lengthOf({ span }: PlacedClaim): number {
  return span.end - span.start
}

// Claims come in text order; each takes the lowest lane that is free at its start and keeps it for its whole length.
class LaneSweep {
  private readonly freeFrom = [0, 0, 0]

  take({ start, end }: Span): Lane {
    for (const lane of [0, 1, 2] as const) {
      if ((this.freeFrom[lane] ?? 0) > start && lane < 2) continue
      this.freeFrom[lane] = Math.max(this.freeFrom[lane] ?? 0, end)
      return lane
    }
    return 2
  }
}
