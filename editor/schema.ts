import { type Extensions, Mark, Node } from '@tiptap/core'
import type { Node as TextNode } from '@tiptap/pm/model'

// Names, attributes and nesting are StarterKit's (a test holds them together); what only writing needs, such as commands,
// input rules and key maps, is left out: this text is read, never written. See docs/decisions/050-lean-schema.md.
const language = { lang: { default: null }, dir: { default: null } }
const place = { id: { default: null } }

const doc = Node.create({ name: 'doc', topNode: true, content: '(part | block)+' })
const text = Node.create({ name: 'text', group: 'inline' })

const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  renderText: () => '\n',
  renderHTML: () => ['br'],
})

// A stretch of blocks that a browser may leave out while it is far from the screen. `--chars` and `--blocks` let the style
// sheet guess its height until then.
const part = Node.create({
  name: 'part',
  content: 'block+',
  renderHTML: ({ node }) => [
    'div',
    { class: 'part', style: `--chars: ${node.content.size}; --blocks: ${node.childCount};` },
    0,
  ],
})

const paragraph = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ role: { default: 'paragraph', rendered: false }, ...language, ...place }),
  renderHTML: ({ node, HTMLAttributes }) => ['p', blockAttributes(node, HTMLAttributes), 0],
})

const heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ level: { default: 2, rendered: false }, ...language, ...place }),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, blockAttributes(node, HTMLAttributes), 0],
})

const blocks = [
  wrapper({ name: 'blockquote', element: 'blockquote', content: 'paragraph+', group: 'block' }),
  wrapper({ name: 'bulletList', element: 'ul', content: 'listItem+', group: 'block' }),
  wrapper({ name: 'orderedList', element: 'ol', content: 'listItem+', group: 'block' }),
  wrapper({ name: 'listItem', element: 'li', content: 'paragraph+', group: '' }),
]

/** Nodes of an article's document, as domain/text/document.ts describes it. */
export const nodes: Extensions = [doc, part, paragraph, heading, ...blocks, text, hardBreak]

/** Marks, outermost first. Claims are not among them: they are drawn, never stored in the text. */
export const marks: Extensions = [
  mark('bold', 'strong'),
  mark('italic', 'em'),
  mark('underline', 'u'),
  mark('strike', 's'),
  mark('code', 'code'),
]

interface Wrapper {
  readonly name: string
  readonly element: string
  readonly content: string
  readonly group: string
}

function wrapper({ name, element, content, group }: Wrapper) {
  return Node.create({ name, group, content, renderHTML: ({ HTMLAttributes }) => [element, HTMLAttributes, 0] })
}

function mark(name: string, element: string) {
  return Mark.create({ name, renderHTML: ({ HTMLAttributes }) => [element, HTMLAttributes, 0] })
}

function blockAttributes(node: TextNode, rendered: Record<string, unknown>): Record<string, unknown> {
  const { role, dir } = node.attrs
  return {
    ...rendered,
    class: role === undefined || role === 'paragraph' ? null : role,
    dir: dir ?? (hasRightToLeft(node.textContent) ? 'auto' : null),
  }
}

// Where the importer named no direction, a block with Hebrew or Arabic letters finds its own.
function hasRightToLeft(words: string): boolean {
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/.test(words)
}
