import { Fragment, type Node } from '@tiptap/pm/model'
import type { ClaimIndex } from '../domain/claim/claim-index'
import type { Doc } from '../domain/text/document'
import type { Span } from '../domain/text/offset'
import type { BlockRun, ComparedRow } from '../domain/version/compared-rows'
import { isOfNew, isOfOld, type TextPiece } from '../domain/version/text-piece'
import type { DifferenceAttributes } from './difference-mark'
import { type DrawnBlock, drawnBlocks, gathered } from './drawn-blocks'
import { claimsDrawn, drawnSchema, htmlOf } from './render-copy'

/** One version of an article with its claims. */
export interface ComparedVersion {
  readonly doc: Doc
  readonly claims: ClaimIndex
}

/** One row as HTML: the old side, the new one, and both in one column where they differ. */
export interface DrawnRow {
  readonly from: string
  readonly to: string
  readonly both?: string
}

interface Compared {
  readonly from: ComparedVersion
  readonly to: ComparedVersion
  readonly pieces: readonly TextPiece[]
  readonly numbers: readonly number[]
  readonly rows: readonly ComparedRow[]
}

/** Two versions drawn row by row with the claims of each and what differs marked up. Spec: comparing V12. */
export function renderCompared({ from, to, pieces, numbers, rows }: Compared): readonly DrawnRow[] {
  const marked = pieces.map((piece, at) => ({ piece, number: numbers[at] ?? 0 }))
  const old = sideOf(
    from,
    marked.filter(({ piece }) => isOfOld(piece)).map(one => ({ ...one, span: one.piece.from })),
  )
  const now = sideOf(
    to,
    marked.filter(({ piece }) => isOfNew(piece)).map(one => ({ ...one, span: one.piece.to })),
  )
  return rows.map(row => {
    const [gone, come] = [blocksIn(old, row.from), blocksIn(now, row.to)]
    const drawn = { from: html(gone), to: html(come) }
    return row.differences.length === 0 ? drawn : { ...drawn, both: html(inOneColumn(gone, come, row, pieces)) }
  })
}

interface MarkedSpan {
  readonly piece: TextPiece
  readonly number: number
  readonly span: Span | undefined
}

function sideOf({ doc, claims }: ComparedVersion, spans: readonly MarkedSpan[]): readonly DrawnBlock[] {
  const plain = drawnSchema.nodeFromJSON(doc)
  return drawnBlocks(claimsDrawn(marksDrawn(plain, spans), claims)).map(oneLinkAClaim)
}

function blocksIn(blocks: readonly DrawnBlock[], { first, end }: BlockRun): readonly DrawnBlock[] {
  return blocks.slice(first, end)
}

// A difference cuts a claim into pieces, some of them a single sign: the longest is the way to it, no other is a target.
function oneLinkAClaim(block: DrawnBlock): DrawnBlock {
  const claimOf = (inline: Node) => inline.marks.find(mark => mark.type.name === 'claim')
  const longest = new Map<unknown, Node>()
  for (const inline of block.node.children) {
    const over = claimOf(inline)?.attrs.outer['data-claims']
    if (over && inline.nodeSize > (longest.get(over)?.nodeSize ?? 0)) longest.set(over, inline)
  }
  const inlines = block.node.children.map(inline => {
    const claim = claimOf(inline)
    if (!claim || longest.get(claim.attrs.outer['data-claims']) === inline) return inline
    const { href: _href, ...outer } = claim.attrs.outer
    return inline.mark(claim.type.create({ ...claim.attrs, outer }).addToSet(inline.marks))
  })
  return { ...block, node: block.node.copy(Fragment.from(inlines)) }
}

// The page has its own heading: titles of the two texts stand one lower and look as they do.
function html(blocks: readonly DrawnBlock[]): string {
  if (blocks.length === 0) return ''
  const drawn = htmlOf(drawnSchema.topNodeType.create(null, gathered(blocks)))
  return drawn.replaceAll('<h1', '<h2 data-title').replaceAll('</h1>', '</h2>')
}

function marksDrawn(plain: Node, spans: readonly MarkedSpan[]): Node {
  let next = 0
  let start = 0
  const draw = (node: Node): Node => {
    if (!node.isTextblock) return node.copy(Fragment.from(node.children.map(draw)))
    const end = start + node.content.size
    const parts: Node[] = []
    while ((spans[next]?.span?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    for (let at = next; at < spans.length; at += 1) {
      const one = spans[at]
      if (!one?.span || one.span.start >= end) break
      const [first, last] = [Math.max(one.span.start, start) - start, Math.min(one.span.end, end) - start]
      parts.push(...node.content.cut(first, last).content.map(inline => marked(inline, one)))
    }
    start = end + 1
    return node.copy(Fragment.from(parts))
  }
  return draw(plain)
}

function marked(inline: Node, { piece: { kind }, number }: MarkedSpan): Node {
  if (kind === 'same') return inline
  const attributes: DifferenceAttributes = { kind, number }
  return inline.mark(drawnSchema.mark('difference', attributes).addToSet(inline.marks))
}

// One block in both: the new one with what went in its place. Otherwise the old ones, then the new ones.
function inOneColumn(
  gone: readonly DrawnBlock[],
  come: readonly DrawnBlock[],
  { pieces: { first, end } }: ComparedRow,
  pieces: readonly TextPiece[],
): readonly DrawnBlock[] {
  const [old, now] = [gone[0], come[0]]
  if (!old || !now || gone.length > 1 || come.length > 1) return [...gone, ...come]
  const inlines = pieces
    .slice(first, end)
    .flatMap(piece => (isOfNew(piece) ? inlinesOf(now, piece.to) : inlinesOf(old, piece.from)))
  return [{ ...now, node: now.node.copy(Fragment.from(inlines)) }]
}

function inlinesOf({ node, start, end }: DrawnBlock, span: Span | undefined): readonly Node[] {
  if (!span || span.start >= end || span.end <= start) return []
  return node.content.cut(Math.max(span.start - start, 0), Math.min(span.end, end) - start).content
}
