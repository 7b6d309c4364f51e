import type { Finding } from '../finding'
import { resolveImport } from '../resolve-import'
import type { SourceFile } from '../source-file'

/** Files that only pass on what others export. Import straight from the file. */
export function barrels(files: readonly SourceFile[], paths: ReadonlySet<string>): readonly Finding[] {
  return files.flatMap(file =>
    file.references
      .filter(({ isReexport, specifier }) => isReexport && resolveImport(file.path, specifier, paths).kind === 'file')
      .map(({ specifier, line }) => ({
        rule: 'barrels' as const,
        file: file.path,
        sentence: `${file.path}:${line} passes on ${specifier}: import it straight from its own file.`,
      })),
  )
}
