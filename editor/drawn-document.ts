import type { JSONContent } from '@tiptap/core'
import { textBlocks } from '../domain/text/blocks'
import type { Doc, DocBlock, TextBlockNode } from '../domain/text/document'
import { isOutlined, outlineId } from './outline-id'

/** About a screen and a half of copy: the grain in which a browser lays text out when it comes near the screen. */
const partLength = 3_000

/**
 * The document as it is drawn: in parts that a browser may skip while they are far from the screen, and with the ids that
 * the outline points to on titles, headings and section leads. The text and its offsets are those of the document.
 */
export function drawnDocument(doc: Doc): JSONContent {
  const blocks = textBlocks(doc)[Symbol.iterator]()
  const parts = new Parts()
  // textBlocks goes through the same nodes in the same order.
  const drawn = (node: TextBlockNode): JSONContent => {
    const { value: block } = blocks.next()
    parts.length += block?.text.length ?? 0
    if (!block || !isOutlined(block)) return node
    return { ...node, attrs: { ...node.attrs, id: outlineId(block.start) } }
  }
  for (const block of doc.content) {
    parts.beginAt(block)
    parts.add(drawnBlock(block, drawn))
  }
  return { type: 'doc', content: parts.all.map(content => ({ type: 'part', content })) }
}

class Parts {
  readonly all: JSONContent[][] = []
  /** Characters in the last part so far. */
  length = Number.POSITIVE_INFINITY

  // Rather at a heading than elsewhere, and never right after one, which must keep its distance to the text that it heads.
  beginAt({ type }: DocBlock): void {
    const last = this.all.at(-1)?.at(-1)
    const isHeading = type === 'heading'
    if (last?.type === 'heading' || this.length < (isHeading ? partLength / 3 : partLength)) return
    this.all.push([])
    this.length = 0
  }

  add(block: JSONContent): void {
    this.all.at(-1)?.push(block)
  }
}

function drawnBlock(block: DocBlock, drawn: (node: TextBlockNode) => JSONContent): JSONContent {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return drawn(block)
    case 'blockquote':
      return { ...block, content: block.content.map(drawn) }
    case 'table':
      return {
        ...block,
        content: block.content.map(row => ({
          ...row,
          content: row.content.map(cell => ({ ...cell, content: (cell.content ?? []).map(drawn) })),
        })),
      }
    default:
      return { ...block, content: block.content.map(item => ({ ...item, content: item.content.map(drawn) })) }
  }
}
