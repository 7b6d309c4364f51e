import type { Finding } from '../finding'
import { isNode, nameOf } from '../node-tree'
import type { SourceFile } from '../source-file'

/** A file exports one component. */
export function oneComponent(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(file => {
    if (!/^components\/.*\.tsx$/.test(file.path)) return []
    const exported = exportedFunctions(file).filter(name => /^[A-Z]/.test(name))
    if (exported.length <= 1) return []
    const sentence = `${file.path} exports ${exported.length} components (${exported.join(', ')}): one a file.`
    return [{ rule: 'one component' as const, file: file.path, sentence }]
  })
}

function exportedFunctions({ program }: SourceFile): readonly string[] {
  const statements = Array.isArray(program.body) ? program.body.filter(isNode) : []
  return statements.flatMap(({ type, declaration }) => {
    const isExport = type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration'
    if (!isExport || !isNode(declaration)) return []
    if (declaration.type === 'FunctionDeclaration') return [nameOf(declaration) ?? 'Default']
    const declared = Array.isArray(declaration.declarations) ? declaration.declarations.filter(isNode) : []
    return declared.flatMap(({ id, init }) =>
      isNode(init) && init.type === 'ArrowFunctionExpression' ? [nameOf(id) ?? ''] : [],
    )
  })
}
