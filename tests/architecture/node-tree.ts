/** A node of the syntax tree (ESTree with TypeScript), as far as the rules look at it. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

/** Every node below `node`, itself first, each with the one above it. */
export function* nodesIn(node: SyntaxNode, parent?: SyntaxNode): Generator<{ node: SyntaxNode; parent?: SyntaxNode }> {
  yield { node, ...(parent ? { parent } : {}) }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child, node)
  }
}

/** The name of an identifier, or of what a node declares; undefined where it has none. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (typeof node.name === 'string') return node.name
  return nameOf(node.id) ?? nameOf(node.key)
}
