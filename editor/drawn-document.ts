import type { JSONContent } from '@tiptap/core'
import { textBlocks } from '../domain/text/blocks'
import type { Doc, DocBlock, TextBlockNode } from '../domain/text/document'
import { isOutlined, outlineId } from './outline-id'

/** The document as it is drawn: titles, headings and section leads carry the id that the outline points to. */
export function drawnDocument(doc: Doc): JSONContent {
  const blocks = textBlocks(doc)[Symbol.iterator]()
  // textBlocks goes through the same nodes in the same order.
  const drawn = (node: TextBlockNode): JSONContent => {
    const { value: block } = blocks.next()
    if (!block || !isOutlined(block)) return node
    return { ...node, attrs: { ...node.attrs, id: outlineId(block.start) } }
  }
  return { type: 'doc', content: doc.content.map(block => drawnBlock(block, drawn)) }
}

function drawnBlock(block: DocBlock, drawn: (node: TextBlockNode) => JSONContent): JSONContent {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return drawn(block)
    case 'blockquote':
      return { ...block, content: block.content.map(drawn) }
    default:
      return { ...block, content: block.content.map(item => ({ ...item, content: item.content.map(drawn) })) }
  }
}
