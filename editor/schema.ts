import { type AnyExtension, type Extensions, type Mark, Node } from '@tiptap/core'
import type { Node as TextNode } from '@tiptap/pm/model'
import { link } from './link'
import { tableNodes } from './table-nodes'

/** What an article's text is made of. */
export interface Schema {
  /** Nodes as domain/text/document.ts describes them, and the parts that only drawing knows. */
  readonly nodes: Extensions
  /** Outermost first. Claims are not among them: they are drawn, never stored in the text. */
  readonly marks: Extensions
}

const language = { lang: { default: null }, dir: { default: null } }
const place = { id: { default: null }, page: { default: null, rendered: false, parseHTML: () => null } }

/** StarterKit's nodes and marks, narrowed to what an article can hold. See docs/decisions/050-starter-kit.md. */
export function narrowed(kit: Extensions): Schema {
  const node = (name: string): Node => called(name, kit, isNode)
  const mark = (name: string): Mark => called(name, kit, isMark)
  return {
    nodes: [
      node('doc').extend({ content: '(part | block)+' }),
      part,
      node('paragraph').extend({
        addAttributes: () => ({ role: { default: 'paragraph', rendered: false }, ...language, ...place }),
        renderHTML: ({ node, HTMLAttributes }) => ['p', blockAttributes(node, HTMLAttributes), 0],
      }),
      node('heading').extend({
        addAttributes: () => ({ level: { default: 2, rendered: false }, ...language, ...place }),
        renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, blockAttributes(node, HTMLAttributes), 0],
      }),
      node('blockquote').extend({ content: 'paragraph+' }),
      node('bulletList'),
      node('orderedList'),
      node('listItem').extend({
        content: 'paragraph+',
        addAttributes: () => ({ depth: { default: 0, renderHTML: depthOf, parseHTML: () => 0 } }),
      }),
      ...tableNodes,
      node('text'),
      node('hardBreak'),
    ],
    // The kit's code stands alone; copy may have it in bold.
    marks: [
      link,
      mark('bold'),
      mark('italic'),
      mark('underline'),
      mark('strike'),
      mark('code').extend({ excludes: '' }),
    ],
  }
}

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

function depthOf({ depth }: Record<string, unknown>): Record<string, unknown> {
  return depth ? { 'data-depth': depth } : {}
}

function called<Kind extends AnyExtension>(
  name: string,
  kit: Extensions,
  isKind: (extension: AnyExtension) => extension is Kind,
): Kind {
  const found = kit.filter(isKind).find(extension => extension.name === name)
  if (!found) throw new RangeError(`The kit has no ${name}`)
  return found
}

function isNode(extension: AnyExtension): extension is Node {
  return extension.type === 'node'
}

function isMark(extension: AnyExtension): extension is Mark {
  return extension.type === 'mark'
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
