import { parseSync } from 'oxc-parser'
import type { SyntaxNode } from './node-tree'
import { isNode } from './node-tree'

/** One import, export-from or import() of a file. */
export interface Reference {
  readonly specifier: string
  /** Nothing of it is left when types are taken away. */
  readonly isType: boolean
  readonly isReexport: boolean
  readonly line: number
}

export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly program: SyntaxNode
  readonly comments: readonly { readonly text: string; readonly start: number; readonly end: number }[]
  readonly references: readonly Reference[]
  /** 1 is the first line. */
  lineAt(offset: number): number
}

/** Parses a source file. Throws a SyntaxError that names it where it does not parse. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text)
  if (errors[0]) throw new SyntaxError(`${path} does not parse: ${errors[0].message}`)
  if (!isNode(program)) throw new SyntaxError(`${path} has no syntax tree`)
  const starts = lineStarts(text)
  const lineAt = (offset: number) => starts.findLastIndex(start => start <= offset) + 1
  return {
    path,
    text,
    lines: text.endsWith('\n') ? starts.length - 1 : starts.length,
    program,
    comments: comments.map(({ value, start, end }) => ({ text: value, start, end })),
    references: [...referencesIn(program)].map(({ node, ...rest }) => ({ ...rest, line: lineAt(node.start) })),
    lineAt,
  }
}

type Found = Omit<Reference, 'line'> & { readonly node: SyntaxNode }

function* referencesIn(node: SyntaxNode): Generator<Found> {
  const found = referenceAt(node)
  if (found) yield found
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* referencesIn(child)
  }
}

function referenceAt(node: SyntaxNode): Found | undefined {
  const specifier = isNode(node.source) ? node.source.value : undefined
  if (typeof specifier !== 'string') return importTypeAt(node)
  switch (node.type) {
    case 'ImportDeclaration':
      return { node, specifier, isReexport: false, isType: isTypeOnly(node, 'importKind') }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return { node, specifier, isReexport: true, isType: isTypeOnly(node, 'exportKind') }
    case 'ImportExpression':
      return { node, specifier, isReexport: false, isType: false }
    default:
      return undefined
  }
}

// type A = import('./a').A
function importTypeAt(node: SyntaxNode): Found | undefined {
  if (node.type !== 'TSImportType') return undefined
  const literal = [node.argument, node.source].find(isNode)
  const value = isNode(literal?.literal) ? literal.literal.value : literal?.value
  return typeof value === 'string' ? { node, specifier: value, isReexport: false, isType: true } : undefined
}

function isTypeOnly(node: SyntaxNode, kind: 'importKind' | 'exportKind'): boolean {
  if (node[kind] === 'type') return true
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : []
  return specifiers.length > 0 && specifiers.every(specifier => specifier[kind] === 'type')
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
