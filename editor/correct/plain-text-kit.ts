import type { Schema } from '../schema'

/** The text's schema without the parts that only drawing knows: what a version's document is, and what its steps name. */
export function plainKit({ nodes, marks }: Schema): Schema {
  return {
    nodes: nodes
      .filter(({ name }) => name !== 'part')
      .map(node => (node.name === 'doc' ? node.extend({ content: 'block+' }) : node)),
    marks,
  }
}
