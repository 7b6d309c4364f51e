import type { Finding } from '../finding'
import { resolveImport } from '../resolve-import'
import type { SourceFile } from '../source-file'

/** Files that import each other in a ring. A type import does not count: nothing of it is left at run time. */
export function cycles(files: readonly SourceFile[], paths: ReadonlySet<string>): readonly Finding[] {
  const graph = new Map(files.map(file => [file.path, importsOf(file, paths)]))
  return ringsIn(graph).map(ring => ({
    rule: 'cycles' as const,
    file: ring[0] ?? '',
    sentence: `${[...ring, ring[0]].join(' → ')} is an import cycle: move what they share into a file that both import.`,
  }))
}

function importsOf(file: SourceFile, paths: ReadonlySet<string>): readonly string[] {
  return file.references.flatMap(({ specifier, isType }) => {
    const target = resolveImport(file.path, specifier, paths)
    return target.kind === 'file' && !isType ? [target.path] : []
  })
}

// Depth first; an import of a file that is still open closes a ring. Each file is left once, so each ring is said once.
function ringsIn(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const rings: (readonly string[])[] = []
  const open: string[] = []
  const left = new Set<string>()
  const visit = (path: string) => {
    if (left.has(path)) return
    const at = open.indexOf(path)
    if (at !== -1) {
      rings.push(open.slice(at))
      return
    }
    open.push(path)
    for (const next of graph.get(path) ?? []) visit(next)
    open.pop()
    left.add(path)
  }
  for (const path of [...graph.keys()].sort()) visit(path)
  return rings
}
