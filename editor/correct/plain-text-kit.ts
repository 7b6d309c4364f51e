import { getSchema } from '@tiptap/core'
import type { Schema as PlainSchema } from '@tiptap/pm/model'
import type { Schema } from '../schema'

/** The text's nodes and marks without the parts that only drawing knows: what a version's document is made of. */
export function plainKit({ nodes, marks }: Schema): Schema {
  return {
    nodes: nodes
      .filter(({ name }) => name !== 'part')
      .map(node => (node.name === 'doc' ? node.extend({ content: 'block+' }) : node)),
    marks: marks.map(mark => (mark.name === 'link' ? mark.extend({ parseHTML: () => [pastedLink] }) : mark)),
  }
}

// No more than what the desk keeps; any other link leaves its words.
const pastedLink = {
  tag: 'a[href]',
  getAttrs: (element: HTMLElement) => {
    const href = element.getAttribute('href') ?? ''
    const isKept = href.length <= 2_000 && /^(https?:\/\/|mailto:)[^\s\p{Cc}<>"]+$/iu.test(href) && URL.canParse(href)
    return isKept ? { href } : false
  },
} as const

/** The schema that a version's document and the steps of a correction are read with. */
export function plainSchema(kit: Schema): PlainSchema {
  const { nodes, marks } = plainKit(kit)
  return getSchema([...nodes, ...marks])
}
