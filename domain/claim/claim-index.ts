import { isPlaced } from '../anchor/anchor'
import type { ClaimId } from '../ids'
import type { Offset, Span } from '../text/offset'
import type { Claim } from './claim'
import { SpanTree } from './span-tree'

/** A claim that stands in the text, with its place at hand. */
export type PlacedClaim = Claim & { readonly span: Span }

/** A line under the words. A fourth claim over the same words shares the last lane. */
export type Lane = 0 | 1 | 2

/**
 * The claims of one version in text order (by start, longer first, then by id), for questions about places.
 * Immutable; built in O(n log n), made anew with one claim changed in O(n), asked in O(log n + answers).
 */
export class ClaimIndex {
  readonly all: readonly PlacedClaim[]
  /** Claims that stand nowhere in this version and wait for a place. */
  readonly lost: readonly Claim[]
  /** Claims that are closed, wherever they stand: listed, and not drawn. */
  readonly closed: readonly Claim[]
  private readonly order: TextOrder

  constructor(claims: Iterable<Claim> | Ordered) {
    const { all, order, aside } = claims instanceof Ordered ? claims : ordered(claims)
    this.all = all
    this.lost = aside.lost
    this.closed = aside.closed
    this.order = order
  }

  /** The same claims with this one added, or put in the place of the one with its id. */
  with(claim: Claim): ClaimIndex {
    const place = this.order.placeOf.get(claim.id)
    const before = place === undefined ? undefined : this.all[place]
    const now = placedClaim(claim)
    // A claim that stays where it is, as under a new tag, leaves the order as it is: this answers a key press.
    if (place !== undefined && before && now && isSameSpan(before.span, now.span)) {
      return new ClaimIndex(new Ordered(this.all.with(place, now), this.order, this))
    }
    const others = this.without(claim.id)
    if (now) return new ClaimIndex(inOrder(others.all.toSpliced(placeFor(now, others.all), 0, now), others))
    const aside = claim.closing
      ? { lost: others.lost, closed: withOne(this.closed, claim) }
      : { lost: withOne(this.lost, claim), closed: others.closed }
    return new ClaimIndex(new Ordered(others.all, others.order, aside))
  }

  without(id: ClaimId): ClaimIndex {
    const place = this.order.placeOf.get(id)
    if (place !== undefined) return new ClaimIndex(inOrder(this.all.toSpliced(place, 1), this))
    if (!this.aside(id)) return this
    const others = (claims: readonly Claim[]) => claims.filter(claim => claim.id !== id)
    const aside = { lost: others(this.lost), closed: others(this.closed) }
    return new ClaimIndex(new Ordered(this.all, this.order, aside))
  }

  get(id: ClaimId): PlacedClaim | undefined {
    return this.all[this.order.placeOf.get(id) ?? -1]
  }

  /** A claim that is lost or closed. */
  aside(id: ClaimId): Claim | undefined {
    return this.lost.find(claim => claim.id === id) ?? this.closed.find(claim => claim.id === id)
  }

  /** The claim, whether or not it stands in the text. */
  find(id: ClaimId): Claim | undefined {
    return this.get(id) ?? this.aside(id)
  }

  /** The number a claim is known by on the screen and in the report: its place in text order, from 1. */
  numberOf(id: ClaimId): number | undefined {
    const place = this.order.placeOf.get(id)
    return place === undefined ? undefined : place + 1
  }

  laneOf(id: ClaimId): Lane {
    return this.order.lanes[this.order.placeOf.get(id) ?? -1] ?? 0
  }

  /** The same as `overlapping`, each claim with the lane it is drawn on. */
  lanesOver(span: Span): readonly { readonly claim: PlacedClaim; readonly lane: Lane }[] {
    return this.order.spans.overlapping(span).flatMap(place => {
      const claim = this.all[place]
      return claim ? [{ claim, lane: this.order.lanes[place] ?? 0 }] : []
    })
  }

  /** Claims that share at least one character with `span`, in text order. */
  overlapping(span: Span): readonly PlacedClaim[] {
    return this.order.spans.overlapping(span).flatMap(place => this.all[place] ?? [])
  }

  /** Claims over the character at `offset`, the innermost (shortest) first: the order in which clicks cycle. */
  at(offset: Offset): readonly PlacedClaim[] {
    return this.overlapping({ start: offset, end: offset + 1 }).toSorted((a, b) => lengthOf(a) - lengthOf(b))
  }

  /** The claim after `offset` in text order, or before it; undefined at the ends. */
  next(after: ClaimId | undefined, offset: Offset): PlacedClaim | undefined {
    const number = after === undefined ? undefined : this.numberOf(after)
    return this.all[number ?? this.order.spans.firstStartingAt(offset)]
  }

  previous(before: ClaimId | undefined, offset: Offset): PlacedClaim | undefined {
    const number = before === undefined ? undefined : this.numberOf(before)
    return this.all[number === undefined ? this.order.spans.firstStartingAt(offset) - 1 : number - 2]
  }
}

// What follows from where the claims stand alone; all of it goes by the claim's place in text order.
class TextOrder {
  readonly lanes: readonly Lane[]
  readonly spans: SpanTree
  private places: ReadonlyMap<ClaimId, number> | undefined

  constructor(private readonly claims: readonly PlacedClaim[]) {
    this.lanes = lanesOf(claims)
    this.spans = new SpanTree(claims)
  }

  // Costs more than all the rest, and drawing does not ask for it: made when somebody does.
  get placeOf(): ReadonlyMap<ClaimId, number> {
    this.places ??= new Map(this.claims.map(({ id }, place) => [id, place]))
    return this.places
  }
}

// In the place of the one with its id, or as the last.
function withOne(claims: readonly Claim[], claim: Claim): readonly Claim[] {
  const place = claims.findIndex(({ id }) => id === claim.id)
  return place < 0 ? [...claims, claim] : claims.with(place, claim)
}

/** Claims that are not drawn in the text. */
interface Aside {
  readonly lost: readonly Claim[]
  readonly closed: readonly Claim[]
}

class Ordered {
  constructor(
    readonly all: readonly PlacedClaim[],
    readonly order: TextOrder,
    readonly aside: Aside,
  ) {}
}

function ordered(claims: Iterable<Claim>): Ordered {
  const placed: PlacedClaim[] = []
  const lost: Claim[] = []
  const closed: Claim[] = []
  for (const claim of claims) {
    const standing = placedClaim(claim)
    if (standing) placed.push(standing)
    else if (claim.closing) closed.push(claim)
    else lost.push(claim)
  }
  return inOrder(placed.sort(inTextOrder), { lost, closed })
}

function inOrder(all: readonly PlacedClaim[], { lost, closed }: Aside): Ordered {
  return new Ordered(all, new TextOrder(all), { lost, closed })
}

// Where `claim` belongs in a list that is in text order.
function placeFor(claim: PlacedClaim, all: readonly PlacedClaim[]): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    const each = all[middle]
    if (each && inTextOrder(each, claim) < 0) low = middle + 1
    else high = middle
  }
  return low
}

// An index made anew mostly holds claims that the one before held: each gets its place once, which is most of the work.
const places = new WeakMap<Claim, PlacedClaim>()

function placedClaim(claim: Claim | PlacedClaim): PlacedClaim | undefined {
  const { anchor, closing } = claim
  if (closing || !isPlaced(anchor)) return undefined
  // A claim that comes out of an index has its place at hand already, unless it was moved since.
  if ('span' in claim && isSameSpan(claim.span, anchor)) return claim
  const known = places.get(claim)
  if (known) return known
  // Twice as fast as spreading, ten thousand times over.
  const placed = Object.assign({}, claim, { span: { start: anchor.start, end: anchor.end } })
  places.set(claim, placed)
  return placed
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function inTextOrder(a: PlacedClaim, b: PlacedClaim): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1)
}

function lengthOf({ span }: PlacedClaim): number {
  return span.end - span.start
}

// Each claim takes the lowest lane that is free at its start and keeps it for its whole length.
function lanesOf(claims: readonly PlacedClaim[]): readonly Lane[] {
  const freeFrom: [Offset, Offset, Offset] = [0, 0, 0]
  return claims.map(({ span }) => {
    const lane = lowestFree(freeFrom, span.start)
    freeFrom[lane] = Math.max(freeFrom[lane], span.end)
    return lane
  })
}

function lowestFree([first, second]: readonly [Offset, Offset, Offset], start: Offset): Lane {
  if (first <= start) return 0
  return second <= start ? 1 : 2
}
