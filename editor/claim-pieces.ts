import type { ClaimIndex, PlacedClaim } from '../domain/claim/claim-index'
import { type Segment, type SegmentClaim, segmentsIn } from '../domain/claim/segments'
import type { Span } from '../domain/text/offset'
import type { PlacedBlock } from './positions'
import type { Emphasis } from './viewer-types'

export type Attributes = Readonly<Record<string, string>>

/** A run of text that is drawn as one element: the claim on the lowest lane outside, one inner line per further claim. */
export interface Piece extends Span {
  readonly outer: Attributes
  readonly lanes: readonly Attributes[]
  /** The claim that a press reaches first: the shortest over these words. */
  readonly innermost: PlacedClaim
}

export const atRest: Emphasis = { selected: null, hovered: null, kept: null, unsent: new Set() }

/** What is drawn over a block. A piece never crosses the edge of a text node, so that every piece is one element. */
export function piecesIn(block: PlacedBlock, index: ClaimIndex, emphasis: Emphasis): readonly Piece[] {
  const segments = segmentsIn(block, index)
  if (segments.length === 0) return []
  const runs = textRuns(block)
  let first = 0
  return segments.flatMap(segment => {
    while ((runs[first]?.end ?? Number.POSITIVE_INFINITY) <= segment.start) first += 1
    const end = runs.findIndex(({ start }, i) => i >= first && start >= segment.end)
    const under = runs.slice(first, end < 0 ? undefined : end)
    return under.map((run, i) => piece(segment, run, { first: i === 0, last: i === under.length - 1 }, emphasis))
  })
}

// Text nodes with their offsets; a hard break is between two of them.
function textRuns({ node, start }: PlacedBlock): readonly Span[] {
  const runs: Span[] = []
  node.forEach((inline, position) => {
    if (inline.isText) runs.push({ start: start + position, end: start + position + inline.nodeSize })
  })
  return runs
}

function piece(segment: Segment, run: Span, edges: Edges, emphasis: Emphasis): Piece {
  const [lowest, ...further] = segment.claims.map(over => laneAttributes(over, edges, emphasis))
  const ids = segment.claims.map(({ claim }) => claim.id).join(' ')
  return {
    start: Math.max(segment.start, run.start),
    end: Math.min(segment.end, run.end),
    outer: { class: 'claim', 'data-claims': ids, ...lowest },
    lanes: further.map(attributes => ({ class: 'lane', ...attributes })),
    innermost: innermostOf(segment),
  }
}

function innermostOf({ claims }: Segment): PlacedClaim {
  return claims.map(({ claim }) => claim).reduce((a, b) => (lengthOf(b) <= lengthOf(a) ? b : a))
}

function lengthOf({ span }: PlacedClaim): number {
  return span.end - span.start
}

// Whether a piece is the first or the last that is drawn of its segment.
interface Edges {
  readonly first: boolean
  readonly last: boolean
}

function laneAttributes({ claim, lane, begins, ends }: SegmentClaim, { first, last }: Edges, emphasis: Emphasis) {
  const state = stateOf(claim, emphasis)
  return {
    'data-tag': claim.tag,
    ...(lane > 0 && { 'data-lane': String(lane) }),
    ...(begins && first && { 'data-begin': '' }),
    ...(ends && last && { 'data-end': '' }),
    ...(state && { 'data-state': state }),
    ...(emphasis.selected === claim.id && { 'data-selected': '' }),
    ...(emphasis.hovered === claim.id && { 'data-hover': '' }),
    ...(emphasis.kept?.has(claim.id) === false && { 'data-dim': '' }),
  }
}

// One mark only: what may get lost comes before what an editor asks for, and that before what a new version did.
function stateOf(claim: PlacedClaim, { unsent }: Emphasis): string | undefined {
  if (unsent.has(claim.id)) return 'unsent'
  if (claim.review.state === 'returned') return 'returned'
  if (claim.formerChecks.length > 0) return 'changed'
  return undefined
}
