import { type AnyExtension, type Extensions, type Mark, Node, resolveExtensions } from '@tiptap/core'
import type { Node as TextNode } from '@tiptap/pm/model'
import StarterKit from '@tiptap/starter-kit'

// What an article cannot hold, and what only writing needs, stays out of the kit. See docs/decisions/050-starter-kit.md.
const kit = resolveExtensions([
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    horizontalRule: false,
    link: false,
    listKeymap: false,
    trailingNode: false,
    undoRedo: false,
  }),
])

const language = { lang: { default: null }, dir: { default: null } }
const place = { id: { default: null } }

const doc = nodeOfKit('doc').extend({ content: '(part | block)+' })

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

const paragraph = nodeOfKit('paragraph').extend({
  addAttributes: () => ({ role: { default: 'paragraph', rendered: false }, ...language, ...place }),
  renderHTML: ({ node, HTMLAttributes }) => ['p', blockAttributes(node, HTMLAttributes), 0],
})

const heading = nodeOfKit('heading').extend({
  addAttributes: () => ({ level: { default: 2, rendered: false }, ...language, ...place }),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, blockAttributes(node, HTMLAttributes), 0],
})

const wrappers = [
  nodeOfKit('blockquote').extend({ content: 'paragraph+' }),
  nodeOfKit('bulletList'),
  nodeOfKit('orderedList'),
  nodeOfKit('listItem').extend({ content: 'paragraph+' }),
]

/** Nodes of an article's document, as domain/text/document.ts describes it. */
export const nodes: Extensions = [doc, part, paragraph, heading, ...wrappers, nodeOfKit('text'), nodeOfKit('hardBreak')]

/** Marks, outermost first. Claims are not among them: they are drawn, never stored in the text. */
export const marks: Extensions = [
  markOfKit('bold'),
  markOfKit('italic'),
  markOfKit('underline'),
  markOfKit('strike'),
  // The kit's code stands alone; copy may have it in bold.
  markOfKit('code').extend({ excludes: '' }),
]

function nodeOfKit(name: string): Node {
  const found = kit.find(extension => extension.name === name)
  if (!isNode(found)) throw new RangeError(`StarterKit has no node ${name}`)
  return found
}

function markOfKit(name: string): Mark {
  const found = kit.find(extension => extension.name === name)
  if (!isMark(found)) throw new RangeError(`StarterKit has no mark ${name}`)
  return found
}

function isNode(extension: AnyExtension | undefined): extension is Node {
  return extension?.type === 'node'
}

function isMark(extension: AnyExtension | undefined): extension is Mark {
  return extension?.type === 'mark'
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
