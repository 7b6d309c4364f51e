import { getSchema } from '@tiptap/core'
import type { Schema as PlainSchema } from '@tiptap/pm/model'
import type { Schema } from '../schema'

/** The text's nodes and marks without the parts that only drawing knows: what a version's document is made of. */
export function plainKit({ nodes, marks }: Schema): Schema {
  return {
    nodes: nodes
      .filter(({ name }) => name !== 'part')
      .map(node => (node.name === 'doc' ? node.extend({ content: 'block+' }) : node)),
    marks,
  }
}

/** The schema that a version's document and the steps of a correction are read with. */
export function plainSchema(kit: Schema): PlainSchema {
  const { nodes, marks } = plainKit(kit)
  return getSchema([...nodes, ...marks])
}
