import type { Finding } from '../finding'
import { resolveImport } from '../resolve-import'
import { houseRules, roomOf } from '../rooms'
import type { Reference, SourceFile } from '../source-file'

/** Imports between rooms that the table does not allow, and imports of nothing. A type import counts. */
export function layers(files: readonly SourceFile[], paths: ReadonlySet<string>): readonly Finding[] {
  return files.flatMap(file =>
    file.references.flatMap(reference => {
      const sentence = refusalOf(file.path, reference, paths)
      return sentence ? [{ rule: 'layers' as const, file: file.path, sentence }] : []
    }),
  )
}

function refusalOf(from: string, { specifier, line }: Reference, paths: ReadonlySet<string>): string | undefined {
  const target = resolveImport(from, specifier, paths)
  if (target.kind === 'package') return undefined
  // What Next.js writes itself (.next/types) is not there before a build.
  if (target.kind === 'missing') {
    return target.path.startsWith('.next/')
      ? undefined
      : `${from}:${line} imports ${specifier}, where there is no file.`
  }
  if (/\.tsx?$/.test(specifier)) return `${from}:${line} imports ${specifier}: leave the ending out.`
  return layerRefusal(from, line, target.path)
}

function layerRefusal(from: string, line: number, to: string): string | undefined {
  const [room, other] = [roomOf(from), roomOf(to)]
  if (room === other) return undefined
  const { mayImport, mayImportOnlyIn } = houseRules[room]
  if (!mayImport.includes(other)) {
    const allowed = mayImport.length > 0 ? mayImport.map(name => `${name}/`).join(', ') : 'nothing of ours'
    return `${from}:${line} imports ${to}, but ${room}/ may import ${allowed} only.`
  }
  const onlyIn = mayImportOnlyIn?.[other]
  if (!onlyIn || onlyIn.some(place => from.startsWith(place))) return undefined
  return `${from}:${line} imports ${to}, but in ${room}/ only ${onlyIn.join(', ')} may import ${other}/.`
}
