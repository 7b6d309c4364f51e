import type { BlockRole, Doc, DocInline, TextBlockNode } from './document'
import type { Offset } from './offset'

/** A text block of a version: its role and where it stands in the canonical text. */
export interface Block {
  readonly role: BlockRole
  readonly start: Offset
  readonly end: Offset
  readonly lang?: string
  /** The label a section opens with ("Context:" gives "Context"), where the block has one. */
  readonly lead?: string
  /** The page of the original that it begins on, from 1, where the original has pages. */
  readonly page?: number
}

/** A block with the node that it was read from. */
export interface TextBlock extends Block {
  readonly text: string
  readonly node: TextBlockNode
}

/** Between two blocks. A hard break inside a block reads the same. */
export const blockSeparator = '\n'

/** Text blocks in document order with their offsets in the canonical text. Spec: canonical text C1–C4. */
export function textBlocks(doc: Doc): readonly TextBlock[] {
  const found: TextBlock[] = []
  let start = 0
  for (const { node, role } of roledNodes(doc)) {
    const text = inlineText(node.content ?? [])
    const end = start + text.length
    const lead = role === 'paragraph' ? leadOf(node) : undefined
    found.push({
      role,
      start,
      end,
      ...(node.attrs.lang ? { lang: node.attrs.lang } : {}),
      ...(lead ? { lead } : {}),
      ...(node.attrs.page ? { page: node.attrs.page } : {}),
      text,
      node,
    })
    start = end + blockSeparator.length
  }
  return found
}

/** The blocks alone, as the API and the exports show them. */
export function blocksOf(doc: Doc): readonly Block[] {
  return textBlocks(doc).map(({ node: _node, text: _text, ...block }) => block)
}

function* roledNodes(doc: Doc): Generator<{ node: TextBlockNode; role: BlockRole }> {
  for (const block of doc.content) {
    switch (block.type) {
      case 'heading':
        yield { node: block, role: block.attrs.level === 1 ? 'title' : 'heading' }
        break
      case 'paragraph':
        yield { node: block, role: block.attrs.role }
        break
      case 'blockquote':
        for (const node of block.content) yield { node, role: 'quote' }
        break
      case 'table':
        for (const cell of block.content.flatMap(row => row.content)) {
          for (const node of cell.content ?? []) yield { node, role: 'tableCell' }
        }
        break
      default:
        for (const item of block.content) for (const node of item.content) yield { node, role: 'listItem' }
    }
  }
}

function inlineText(content: readonly DocInline[]): string {
  return content.map(inline => (inline.type === 'text' ? inline.text : '\n')).join('')
}

// A lead is set bold by the importer and ends in a colon; the colon is not part of its name.
function leadOf(node: TextBlockNode): string | undefined {
  const first = node.content?.[0]
  if (first?.type !== 'text' || !first.marks?.some(mark => mark.type === 'bold')) return undefined
  return /^(.{1,60}?):\s*$/u.exec(first.text)?.[1]
}
