import type { Finding } from '../finding'
import type { SyntaxNode } from '../node-tree'
import { isNode, nameOf, nodesIn } from '../node-tree'
import type { SourceFile } from '../source-file'

/** The alarms of the house style, in lines. */
export const alarms = { file: 400, function: 60, component: 150, 'route file': 60 } as const

/** Files and functions beyond the alarms. */
export function lengths(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(file => [...fileLength(file.path, file.lines), ...functionLengths(file)])
}

/** The same for a file that is no program: a style sheet. */
export function fileLength(path: string, lines: number): readonly Finding[] {
  const kind = /^app\/.*\/route\.ts$/.test(path) ? 'route file' : 'file'
  if (lines <= alarms[kind]) return []
  return [finding(path, `${path} has ${lines} lines; the alarm for a ${kind} is ${alarms[kind]}.`)]
}

function functionLengths(file: SourceFile): readonly Finding[] {
  return [...nodesIn(file.program)].flatMap(({ node, parent }) => {
    if (!isFunction(node) || isTestBody(parent)) return []
    const name = nameOf(node) ?? nameOf(parent) ?? 'a function without a name'
    const kind = file.path.endsWith('.tsx') && /^[A-Z]/.test(name) ? 'component' : 'function'
    const first = file.lineAt(node.start)
    const lines = file.lineAt(node.end) - first + 1
    if (lines <= alarms[kind]) return []
    return [
      finding(
        file.path,
        `${file.path}:${first} ${name} has ${lines} lines; the alarm for a ${kind} is ${alarms[kind]}.`,
      ),
    ]
  })
}

function isFunction({ type, body }: SyntaxNode): boolean {
  const isOne = type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
  return isOne && isNode(body)
}

// describe(…, () => { … }) is a chapter, not a function.
function isTestBody(parent: SyntaxNode | undefined): boolean {
  if (parent?.type !== 'CallExpression' || !isNode(parent.callee)) return false
  const called = nameOf(parent.callee) ?? (isNode(parent.callee.object) ? nameOf(parent.callee.object) : undefined)
  return called === 'describe' || (called === 'test' && nameOf(parent.callee.property) === 'describe')
}

function finding(file: string, sentence: string): Finding {
  return { rule: 'lengths', file, sentence }
}
