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
  if (over.length === 0) return []
  const borders = new Set<Offset>()
  for (const { span } of over) {
    borders.add(Math.max(span.start, block.start))
    borders.add(Math.min(span.end, block.end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((start, i) => {
    const end = cuts[i + 1] ?? block.end
    const claims = over.filter(({ span }) => span.start <= start && span.end >= end)
    if (claims.length === 0) return []
    return [
      { start, end, claims: claims.map(claim => segmentClaim(claim, { start, end }, index)).sort(lowestLaneFirst) },
    ]
  })
}

function segmentClaim(claim: PlacedClaim, { start, end }: Span, index: ClaimIndex): SegmentClaim {
  return { claim, lane: index.laneOf(claim.id), begins: claim.span.start === start, ends: claim.span.end === end }
}

function lowestLaneFirst(a: SegmentClaim, b: SegmentClaim): number {
  return a.lane - b.lane || a.claim.span.start - b.claim.span.start
}
