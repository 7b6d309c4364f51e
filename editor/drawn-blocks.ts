import { Fragment, type Node } from '@tiptap/pm/model'
import { blockSeparator } from '../domain/text/blocks'
import type { Span } from '../domain/text/offset'

/** A text block with the lists, items and quotes that it stands in, outermost first. */
export interface DrawnBlock extends Span {
  readonly node: Node
  readonly around: readonly Node[]
  /** Its place among the children of each of those. */
  readonly places: readonly number[]
}

/** The text blocks of a document in order, each with where it stands in the canonical text. */
export function drawnBlocks(doc: Node): readonly DrawnBlock[] {
  const found: DrawnBlock[] = []
  let start = 0
  const look = (node: Node, around: readonly Node[], places: readonly number[]) => {
    if (!node.isTextblock) {
      for (const [place, child] of node.children.entries()) look(child, [...around, node], [...places, place])
      return
    }
    const end = start + node.content.size
    found.push({ node, start, end, around: around.slice(1), places: places.slice(1) })
    start = end + blockSeparator.length
  }
  look(doc, [], [])
  return found
}

/** Some blocks in a row as nodes again, each in what it stood in; a numbered list goes on with its numbers. */
export function gathered(blocks: readonly DrawnBlock[], depth = 0): readonly Node[] {
  const nodes: Node[] = []
  for (let first = 0; first < blocks.length; ) {
    const [block] = blocks.slice(first, first + 1)
    const around = block?.around[depth]
    let end = first + 1
    if (!block) break
    if (!around) nodes.push(block.node)
    else {
      while (blocks[end]?.around[depth] === around) end += 1
      const inside = Fragment.from([...gathered(blocks.slice(first, end), depth + 1)])
      nodes.push(fromPlace(around, block.places[depth] ?? 0).copy(inside))
    }
    first = end
  }
  return nodes
}

function fromPlace(node: Node, place: number): Node {
  if (node.type.name !== 'orderedList' || place === 0) return node
  return node.type.create({ ...node.attrs, start: Number(node.attrs.start ?? 1) + place }, node.content)
}
