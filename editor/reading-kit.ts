import { type Attribute, Mark, Node } from '@tiptap/core'
import { narrowed } from './schema'

const tag = (name: string) => ({ tag: name })

function block(name: string, element: string, more: Parameters<typeof Node.create>[0] = {}): Node {
  return Node.create({
    name,
    group: 'block',
    parseHTML: () => [tag(element)],
    renderHTML: ({ HTMLAttributes }) => [element, HTMLAttributes, 0],
    ...more,
  })
}

function mark(name: string, element: string): Mark {
  return Mark.create({
    name,
    parseHTML: () => [tag(element)],
    renderHTML: ({ HTMLAttributes }) => [element, HTMLAttributes, 0],
  })
}

const start: Attribute = { default: 1, renderHTML: ({ start }) => (start === 1 ? {} : { start }) }

/**
 * The text's schema for reading, in the browser, with none of the commands, keys and rules that the kit's own parts bring for
 * writing: they would be a third of the editor's weight. A test holds it to the kit's. See docs/decisions/208-a-kit-for-reading.md.
 */
export const readingKit = narrowed([
  Node.create({ name: 'doc', topNode: true, content: 'block+' }),
  Node.create({ name: 'text', group: 'inline' }),
  block('paragraph', 'p', { content: 'inline*', priority: 1_000 }),
  block('heading', 'h2', { content: 'inline*', defining: true }),
  block('blockquote', 'blockquote', { defining: true }),
  block('bulletList', 'ul', { group: 'block list', content: 'listItem+' }),
  block('orderedList', 'ol', {
    group: 'block list',
    content: 'listItem+',
    addAttributes: () => ({ start, type: { default: null } }),
  }),
  block('listItem', 'li', { group: undefined, defining: true }),
  Node.create({
    name: 'hardBreak',
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseHTML: () => [tag('br')],
    renderHTML: () => ['br'],
    renderText: () => '\n',
  }),
  mark('bold', 'strong'),
  mark('italic', 'em'),
  mark('underline', 'u'),
  mark('strike', 's'),
  mark('code', 'code'),
])
