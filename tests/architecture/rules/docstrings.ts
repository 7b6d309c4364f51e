import type { Finding } from '../finding'
import { isNode, nameOf } from '../node-tree'
import type { SourceFile } from '../source-file'

const called = ['FunctionDeclaration', 'TSDeclareFunction', 'ClassDeclaration']

/** What domain/ and formats/ export for others to call says its meaning, its units and what it throws. */
export function docstrings(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(file => (/^(domain|formats)\//.test(file.path) ? missingIn(file) : []))
}

function missingIn(file: SourceFile): readonly Finding[] {
  const statements = Array.isArray(file.program.body) ? file.program.body.filter(isNode) : []
  const exported = statements.flatMap(({ type, declaration, start }) => {
    if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) return []
    return called.includes(declaration.type) ? [{ name: nameOf(declaration), start }] : []
  })
  // An overloaded function says it once, on its first signature.
  const said = new Set(exported.filter(({ start }) => hasDocstring(file, start)).map(({ name }) => name))
  return exported
    .filter(({ name }) => !said.has(name))
    .map(({ name, start }) => {
      const sentence = `${file.path}:${file.lineAt(start)} exports ${name} without a /** */ that says what it means.`
      return { rule: 'docstrings' as const, file: file.path, sentence }
    })
}

function hasDocstring({ comments, text }: SourceFile, start: number): boolean {
  return comments.some(
    ({ text: comment, end }) => comment.startsWith('*') && end <= start && !text.slice(end, start).trim(),
  )
}
