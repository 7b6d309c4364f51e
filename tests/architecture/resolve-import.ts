import { posix } from 'node:path'

/** A file of the project, a package, or a path where nothing is. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'missing'; readonly path: string }

const endings = ['', '.ts', '.tsx', '.mjs', '.d.ts', '/index.ts', '/index.tsx']

/** What `specifier` means in the file at `from`; `paths` are the project's files. */
export function resolveImport(from: string, specifier: string, paths: ReadonlySet<string>): Target {
  const isOurs = specifier.startsWith('.') || specifier.startsWith('@/')
  if (!isOurs) return { kind: 'package', name: specifier }
  const path = specifier.startsWith('@/')
    ? posix.normalize(specifier.slice(2))
    : posix.join(posix.dirname(from), specifier)
  const found = endings.map(ending => path + ending).find(candidate => paths.has(candidate))
  return found ? { kind: 'file', path: found } : { kind: 'missing', path }
}
