import { getSchema, Mark } from '@tiptap/core'
import { Fragment, type Node, type Mark as TextMark } from '@tiptap/pm/model'
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import type { ClaimIndex } from '../domain/claim/claim-index'
import type { Doc } from '../domain/text/document'
import { type Attributes, atRest, type Piece, piecesIn } from './claim-pieces'
import { differenceMark } from './difference-mark'
import { drawnDocument } from './drawn-document'
import { drawnLink, link } from './link'
import { type PlacedBlock, Positions } from './positions'
import { starterKit } from './starter-kit'

type LaneSpec = 0 | readonly ['span', Attributes, LaneSpec]

const claimMark = Mark.create({
  name: 'claim',
  addAttributes: () => ({ outer: { rendered: false }, lanes: { rendered: false } }),
  renderHTML: ({ mark: { attrs } }) => [attrs.outer.href ? 'a' : 'span', attrs.outer, lanesInside(attrs.lanes)],
})

// A link cannot stand inside a link: over a claim's words the claim is the one to follow.
const linkOrClaim = link.extend({
  addAttributes: () => ({ href: { default: null }, isClaimed: { default: false } }),
  renderHTML: ({ mark }) => (mark.attrs.isClaimed ? ['span', { class: 'link' }, 0] : drawnLink(mark.attrs.href)),
})

// The static renderer puts the first mark innermost, a ProseMirror view outermost.
const marks = starterKit.marks.map(mark => (mark.name === link.name ? linkOrClaim : mark))
const extensions = [...starterKit.nodes, differenceMark, claimMark, ...marks.toReversed()]

/** The schema of what is drawn: a text's own, with claims and differences as marks. */
export const drawnSchema = getSchema(extensions)

/**
 * The article's HTML with its claims drawn, for the server: it can be read and followed without scripts, and looks line by
 * line like the viewer that takes over. Holds the blocks only; the element around them is the caller's.
 */
export function renderCopy(doc: Doc, index: ClaimIndex): string {
  return htmlOf(claimsDrawn(drawnSchema.nodeFromJSON(drawnDocument(doc)), index))
}

/** A document of the drawn schema with its claims as marks. */
export function claimsDrawn(plain: Node, index: ClaimIndex): Node {
  const blocks = new Map(new Positions(plain).blocks.map(block => [block.node, block]))
  return withClaims(plain, blocks, index)
}

/** The HTML of what is in a document of the drawn schema. */
export function htmlOf(drawn: Node): string {
  return renderToHTMLString({ content: drawn, extensions })
}

function withClaims(node: Node, blocks: ReadonlyMap<Node, PlacedBlock>, index: ClaimIndex): Node {
  const block = blocks.get(node)
  if (block) return cutAtClaims(block, index)
  return node.copy(Fragment.from(node.children.map(child => withClaims(child, blocks, index))))
}

function cutAtClaims(block: PlacedBlock, index: ClaimIndex): Node {
  const pieces = piecesIn(block, index, atRest)
  const cut: Node[] = []
  let next = 0
  block.node.forEach((inline, position) => {
    const end = block.start + position + inline.nodeSize
    const over: Piece[] = []
    for (let piece = pieces[next]; piece && piece.start < end; piece = pieces[++next]) over.push(piece)
    cut.push(...cutInline(inline, block.start + position, over))
  })
  return block.node.copy(Fragment.from(cut))
}

function cutInline(inline: Node, start: number, pieces: readonly Piece[]): Node[] {
  const cut: Node[] = []
  let done = start
  for (const piece of pieces) {
    if (piece.start > done) cut.push(inline.cut(done - start, piece.start - start))
    cut.push(claimed(inline.cut(piece.start - start, piece.end - start), piece))
    done = piece.end
  }
  if (start + inline.nodeSize > done) cut.push(pieces.length === 0 ? inline : inline.cut(done - start))
  return cut
}

function claimed(text: Node, { outer, lanes, innermost }: Piece): Node {
  const attrs = { outer: { ...outer, href: `#claim-${innermost.id}` }, lanes }
  return text.mark(drawnSchema.mark(claimMark.name, attrs).addToSet(text.marks.map(underClaim)))
}

function underClaim(mark: TextMark): TextMark {
  return mark.type.name === link.name ? mark.type.create({ ...mark.attrs, isClaimed: true }) : mark
}

function lanesInside(lanes: readonly Attributes[]): LaneSpec {
  const [lane, ...further] = lanes
  return lane ? ['span', lane, lanesInside(further)] : 0
}
