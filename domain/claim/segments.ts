import type { Offset, Span } from '../text/offset'
import type { ClaimIndex, Lane, PlacedClaim } from './claim-index'

/** One claim over a segment: on which lane, and whether the claim itself begins or ends here. */
export interface SegmentClaim {
  readonly claim: PlacedClaim
  readonly lane: Lane
  readonly begins: boolean
  readonly ends: boolean
}

/** A run of text under the same claims, lowest lane first. Segments never overlap: drawing needs no nesting of claims. */
export interface Segment extends Span {
  readonly claims: readonly SegmentClaim[]
}

/** Cuts the claimed parts of a block into segments, in text order. Text under no claim has none. */
export function segmentsIn(block: Span, index: ClaimIndex): readonly Segment[] {
  const over = index.overlapping(block)
  const cuts = cutsOf(over, block)
  const segments: Segment[] = []
  let open: readonly PlacedClaim[] = []
  let next = 0
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1] ?? start
    const begun: PlacedClaim[] = []
    for (let claim = over[next]; claim && claim.span.start <= start; claim = over[++next]) begun.push(claim)
    open = [...open.filter(({ span }) => span.end > start), ...begun]
    if (open.length > 0 && end > start) segments.push(segmentOf(open, { start, end }, index))
  }
  return segments
}

// Where a claim begins or ends inside the block, ascending, each place once.
function cutsOf(claims: readonly PlacedClaim[], block: Span): readonly Offset[] {
  const cuts = claims.flatMap(({ span }) => [Math.max(span.start, block.start), Math.min(span.end, block.end)])
  return [...new Set(cuts)].sort((a, b) => a - b)
}

function segmentOf(open: readonly PlacedClaim[], { start, end }: Span, index: ClaimIndex): Segment {
  const claims = open.map(claim => segmentClaim(claim, { start, end }, index)).sort(lowestLaneFirst)
  return { start, end, claims }
}

function segmentClaim(claim: PlacedClaim, { start, end }: Span, index: ClaimIndex): SegmentClaim {
  return { claim, lane: index.laneOf(claim.id), begins: claim.span.start === start, ends: claim.span.end === end }
}

function lowestLaneFirst(a: SegmentClaim, b: SegmentClaim): number {
  return a.lane - b.lane || a.claim.span.start - b.claim.span.start
}
