import { type Extensions, Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Strike } from '@tiptap/extension-strike'
import { Text } from '@tiptap/extension-text'
import { Underline } from '@tiptap/extension-underline'
import type { Node as TextNode } from '@tiptap/pm/model'

// StarterKit's own nodes and marks, without what an article cannot hold and only writing needs. See decision 050.
const language = { lang: { default: null }, dir: { default: null } }
const place = { id: { default: null } }

const doc = Document.extend({ content: '(part | block)+' })

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

const paragraph = Paragraph.extend({
  addAttributes: () => ({ role: { default: 'paragraph', rendered: false }, ...language, ...place }),
  renderHTML: ({ node, HTMLAttributes }) => ['p', blockAttributes(node, HTMLAttributes), 0],
})

const heading = Heading.configure({ levels: [1, 2, 3] }).extend({
  addAttributes: () => ({ level: { default: 2, rendered: false }, ...language, ...place }),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, blockAttributes(node, HTMLAttributes), 0],
})

const wrappers = [
  Blockquote.extend({ content: 'paragraph+' }),
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'paragraph+' }),
]

/** Nodes of an article's document, as domain/text/document.ts describes it. */
export const nodes: Extensions = [doc, part, paragraph, heading, ...wrappers, Text, HardBreak]

/** Marks, outermost first. Claims are not among them: they are drawn, never stored in the text. */
export const marks: Extensions = [
  Bold,
  Italic,
  Underline,
  Strike,
  // The kit's code stands alone; copy may have it in bold.
  Code.extend({ excludes: '' }),
]

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
