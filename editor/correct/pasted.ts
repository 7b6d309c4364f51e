import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { paragraphRoles } from '../../domain/text/document'
import { levelledCopy } from './levelled-copy'

/** What is pasted or dropped, brought to what an article can hold: its structure stays, whatever else it came with goes. */
export function cleanPaste({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(cleanContent(content), openStart, openEnd)
}

function cleanContent(content: Fragment): Fragment {
  const nodes: Node[] = []
  content.forEach(node => {
    nodes.push(cleanNode(node))
  })
  return Fragment.from(nodes)
}

function cleanNode(node: Node): Node {
  if (node.isText) {
    const words = levelledCopy(node.text ?? '', false, false)
    return words === '' || words === node.text ? node : node.type.schema.text(words, node.marks)
  }
  const content = cleanContent(node.content)
  // How deep an item lies and where a list begins to count came as attributes of somebody else's page.
  if (!node.isTextblock) return node.type.create(null, content, node.marks)
  const { role, level } = node.attrs
  return node.type.create(
    {
      ...node.attrs,
      // The title is the article's own.
      ...(level === undefined ? {} : { level: Math.max(2, Number(level)) }),
      ...(role === undefined ? {} : { role: paragraphRoles.some(known => known === role) ? role : 'paragraph' }),
      ...{ lang: null, dir: null, id: null, page: null },
    },
    content,
    node.marks,
  )
}
