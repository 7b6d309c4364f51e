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

// Each claim drawn is an element inside another; no page nests them without end. The innermost are drawn, all are listed.
const mostDrawn = 40

/** Cuts the claimed parts of a block into segments, in text order. Text under no claim has none. */
export function segmentsIn(block: Span, index: ClaimIndex): readonly Segment[] {
  const over = index.lanesOver(block)
  const cuts = cutsOf(over, block)
  const segments: Segment[] = []
  let open: readonly OnLane[] = []
  let next = 0
  for (const [i, start] of cuts.entries()) {
    const end = cuts[i + 1] ?? start
    const begun: OnLane[] = []
    for (let each = over[next]; each && each.claim.span.start <= start; each = over[++next]) begun.push(each)
    open = [...open.filter(({ claim }) => claim.span.end > start), ...begun]
    if (open.length > 0 && end > start) segments.push(segmentOf(open, { start, end }))
  }
  return segments
}

interface OnLane {
  readonly claim: PlacedClaim
  readonly lane: Lane
}

// Where a claim begins or ends inside the block, ascending, each place once.
function cutsOf(over: readonly OnLane[], block: Span): readonly Offset[] {
  const cuts = over.flatMap(({ claim: { span } }) => [Math.max(span.start, block.start), Math.min(span.end, block.end)])
  return [...new Set(cuts)].sort((a, b) => a - b)
}

function segmentOf(open: readonly OnLane[], { start, end }: Span): Segment {
  const claims = open.slice(-mostDrawn).map(({ claim, lane }) => {
    return { claim, lane, begins: claim.span.start === start, ends: claim.span.end === end }
  })
  return { start, end, claims: claims.sort(lowestLaneFirst) }
}

function lowestLaneFirst(a: SegmentClaim, b: SegmentClaim): number {
  return a.lane - b.lane || a.claim.span.start - b.claim.span.start
}
