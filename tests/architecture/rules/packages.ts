import type { Finding } from '../finding'
import { resolveImport } from '../resolve-import'
import { houseRules, roomOf } from '../rooms'
import type { SourceFile } from '../source-file'

/** Packages that a room must not use: React in the domain, the database outside db/. A type import counts. */
export function packages(files: readonly SourceFile[], paths: ReadonlySet<string>): readonly Finding[] {
  return files.flatMap(file =>
    file.references.flatMap(({ specifier, line }) => {
      const target = resolveImport(file.path, specifier, paths)
      const reason = target.kind === 'package' ? refusalOf(file.path, target.name) : undefined
      if (!reason) return []
      const sentence = `${file.path}:${line} imports the package ${specifier}: ${reason}.`
      return [{ rule: 'packages' as const, file: file.path, sentence }]
    }),
  )
}

function refusalOf(path: string, name: string): string | undefined {
  const room = roomOf(path)
  const { packages: allowed, bannedPackages } = houseRules[room]
  const ban = bannedPackages.find(({ what }) => what.test(name))
  if (ban && !ban.onlyIn?.some(place => path.startsWith(place))) return ban.because
  if (allowed && !allowed.some(pattern => pattern.test(name))) return `${room}/ uses a short list of pure packages only`
  return undefined
}
