import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { ClaimIndex } from '../domain/claim/claim-index'
import { type Piece, piecesIn } from './claim-pieces'
import type { PlacedBlock } from './positions'
import type { Emphasis } from './viewer-types'

/** Claims over these blocks as decorations: one element a piece, its further lines inside it. */
export function claimDecorations(doc: Node, blocks: readonly PlacedBlock[], index: ClaimIndex, emphasis: Emphasis) {
  const decorations = blocks.flatMap(block =>
    piecesIn(block, index, emphasis).flatMap(piece => pieceDecorations(piece, block)),
  )
  return DecorationSet.create(doc, decorations)
}

// A view nests decorations over the same words in this order, the first innermost.
function pieceDecorations({ start, end, outer, lanes }: Piece, block: PlacedBlock): Decoration[] {
  const from = block.from + start - block.start
  const to = block.from + end - block.start
  const inside = lanes.toReversed().map(lane => Decoration.inline(from, to, { nodeName: 'span', ...lane }))
  return [...inside, Decoration.inline(from, to, { nodeName: 'mark', ...outer })]
}
