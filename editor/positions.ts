import type { Node } from '@tiptap/pm/model'
import { blockSeparator } from '../domain/text/blocks'
import type { Offset, Span } from '../domain/text/offset'

/** A text block: where it stands in the canonical text and where its first character stands in the ProseMirror document. */
export interface PlacedBlock extends Span {
  readonly from: number
  readonly node: Node
}

/** Text blocks inside one child of the document, as places in `Positions.blocks`, end exclusive. */
export interface BlockRange {
  readonly first: number
  readonly end: number
}

/**
 * Canonical text offsets and ProseMirror positions of one document. Inside a text block both count alike (a hard break is
 * one character and one position), so a table of blocks is all it takes. Built in O(blocks), asked in O(log blocks).
 */
export class Positions {
  readonly blocks: readonly PlacedBlock[]
  /** For each child of the document, the blocks in it. */
  readonly parts: readonly BlockRange[]

  constructor(doc: Node) {
    const blocks: PlacedBlock[] = []
    const parts: BlockRange[] = []
    let start = 0
    const place = (node: Node, position: number) => {
      if (!node.isTextblock) return true
      const end = start + node.content.size
      blocks.push({ start, end, from: position + 1, node })
      start = end + blockSeparator.length
      return false
    }
    doc.forEach((part, position) => {
      const first = blocks.length
      if (place(part, position)) part.descendants((node, inside) => place(node, position + 1 + inside))
      parts.push({ first, end: blocks.length })
    })
    this.blocks = blocks
    this.parts = parts
  }

  /** Length of the canonical text. */
  get length(): Offset {
    return this.blocks.at(-1)?.end ?? 0
  }

  /** The ProseMirror position at `offset`; offsets outside the text are taken to its nearer end. */
  positionAt(offset: Offset): number {
    const block = this.blocks[this.blockNumberAt(offset)]
    if (!block) return 0
    return block.from + clamp(offset - block.start, block.end - block.start)
  }

  /** The offset at a ProseMirror position; a position between two blocks reads as the end of the first. */
  offsetAt(position: number): Offset {
    const block = this.blocks[this.lastBlock(({ from }) => from <= position)]
    if (!block) return 0
    return block.start + clamp(position - block.from, block.end - block.start)
  }

  /** Place in `blocks` of the block that holds `offset`; an offset at a block's end belongs to that block. */
  blockNumberAt(offset: Offset): number {
    return this.lastBlock(({ start }) => start <= offset)
  }

  // The last block for which `holds` is true, given that it is true for a beginning of the list; the first one if none.
  private lastBlock(holds: (block: PlacedBlock) => boolean): number {
    let low = 0
    let high = this.blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      const block = this.blocks[middle]
      if (block && holds(block)) low = middle + 1
      else high = middle
    }
    return Math.max(0, low - 1)
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most))
}
