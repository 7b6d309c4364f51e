import type { Exception } from './exceptions'
import type { Finding } from './finding'
import { barrels } from './rules/barrels'
import { cycles } from './rules/cycles'
import { docstrings } from './rules/docstrings'
import { globals } from './rules/globals'
import { layers } from './rules/layers'
import { fileLength, lengths } from './rules/lengths'
import { names } from './rules/names'
import { oneComponent } from './rules/one-component'
import { packages } from './rules/packages'
import { shortcuts } from './rules/shortcuts'
import { parseSource } from './source-file'

const isProgram = (path: string) => /\.(ts|tsx|mjs|mts)$/.test(path)

/** Everything in `texts` (path from the top → text) that breaks a rule of the house and is not excepted. */
export function checkArchitecture(
  texts: ReadonlyMap<string, string>,
  exceptions: readonly Exception[] = [],
): readonly Finding[] {
  const isExcepted = ({ rule, file }: Finding) => exceptions.some(one => one.rule === rule && one.file === file)
  return allFindings(texts).filter(finding => !isExcepted(finding))
}

/** Exceptions that nothing needs any more. */
export function staleExceptions(
  texts: ReadonlyMap<string, string>,
  exceptions: readonly Exception[],
): readonly Exception[] {
  const found = allFindings(texts)
  return exceptions.filter(({ rule, file }) => !found.some(one => one.rule === rule && one.file === file))
}

function allFindings(texts: ReadonlyMap<string, string>): readonly Finding[] {
  const paths = new Set(texts.keys())
  const files = [...texts].filter(([path]) => isProgram(path)).map(([path, text]) => parseSource(path, text))
  const styleSheets = [...texts].filter(([path]) => path.endsWith('.css'))
  return [
    ...layers(files, paths),
    ...packages(files, paths),
    ...globals(files),
    ...cycles(files, paths),
    ...barrels(files, paths),
    ...lengths(files),
    ...styleSheets.flatMap(([path, text]) => fileLength(path, text.split('\n').length - 1)),
    ...shortcuts(files),
    ...names([...paths].filter(path => isProgram(path) || path.endsWith('.css'))),
    ...oneComponent(files),
    ...docstrings(files),
  ]
}
