import type { Finding } from '../finding'
import type { SyntaxNode } from '../node-tree'
import { isNode, nameOf, nodesIn } from '../node-tree'
import type { Ban } from '../rooms'
import { houseRules, roomOf } from '../rooms'
import type { SourceFile } from '../source-file'

/** Clock, chance, network and browser where a room must be handed them. A name that the file declares itself is its own. */
export function globals(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(file => {
    const bans = houseRules[roomOf(file.path)].bannedGlobals
    return bans.length === 0 ? [] : usesIn(file, bans)
  })
}

function usesIn(file: SourceFile, bans: readonly Ban[]): readonly Finding[] {
  const all = [...nodesIn(file.program)]
  const own = new Set(all.flatMap(({ node, parent }) => declaredBy(node, parent)))
  return all.flatMap(({ node, parent }) => {
    const use = useAt(node, parent)
    if (!use || own.has(use.split(/\W/).find(word => word !== 'new' && word !== '') ?? use)) return []
    const ban = bans.find(({ what }) => what.test(use))
    if (!ban || ban.onlyIn?.some(place => file.path.startsWith(place))) return []
    const sentence = `${file.path}:${file.lineAt(node.start)} uses ${use}: ${ban.because}.`
    return [{ rule: 'globals' as const, file: file.path, sentence }]
  })
}

// `Date.now`, `new Date()` or a bare name such as `fetch`; undefined for everything else.
function useAt(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (node.type === 'MemberExpression' && isNode(node.object) && node.object.type === 'Identifier') {
    return `${nameOf(node.object)}.${nameOf(node.property)}`
  }
  if (node.type === 'NewExpression') {
    const isNow = Array.isArray(node.arguments) && node.arguments.length === 0
    return isNow ? `new ${nameOf(node.callee)}()` : undefined
  }
  return node.type === 'Identifier' && !isOnlyAName(node, parent) ? nameOf(node) : undefined
}

// The name of a property, a type or a label is not a use of what is called so.
function isOnlyAName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!parent) return false
  if (parent.type.startsWith('TS')) return true
  const isKey = (parent.type === 'Property' || parent.type === 'PropertyDefinition') && parent.key === node
  const isMember = parent.type === 'MemberExpression' && parent.property === node
  return (isKey && parent.shorthand !== true) || isMember || parent.type === 'MethodDefinition'
}

function declaredBy(node: SyntaxNode, parent: SyntaxNode | undefined): readonly string[] {
  if (!parent || node.type !== 'Identifier') return []
  const isDeclared =
    (parent.type === 'VariableDeclarator' && parent.id === node) ||
    (parent.type.startsWith('Import') && parent.local === node) ||
    (/Function|TSDeclareFunction/.test(parent.type) && (parent.id === node || includes(parent.params, node))) ||
    (parent.type === 'Property' && parent.value === node) ||
    (parent.type === 'AssignmentPattern' && parent.left === node) ||
    parent.type === 'ArrayPattern'
  return isDeclared ? [nameOf(node) ?? ''] : []
}

function includes(list: unknown, node: SyntaxNode): boolean {
  return Array.isArray(list) && list.includes(node)
}
