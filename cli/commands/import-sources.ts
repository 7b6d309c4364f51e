import { createReadStream, type Stats } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import { largestOriginal } from '../../domain/article/input'
import { DomainError } from '../../domain/errors'
import { idOfCopy } from '../../server/articles/id-of-copy'

/** One article to bring in. */
export interface Source {
  /** What it is called where it is refused: a path, or a path with the number of a line. */
  readonly name: string
  /** The fields of an import, with the id that the same source with the same bytes always gets. */
  readonly read: () => Promise<{ readonly fields: Readonly<Record<string, unknown>>; readonly usualId: string }>
}

export interface Sources {
  readonly count: number
  /** Files of a folder that are of no kind that is read. */
  readonly leftOut: readonly string[]
  readonly all: AsyncIterable<Source>
}

// What is read out of a folder; a file that is named itself is always tried.
const known = new Set('.txt .text .md .markdown .mdown .mkd .html .htm .xhtml .docx .pdf .json'.split(' '))
const lines = new Set(['.jsonl', '.ndjson'])

// Both texts of an article, escaped.
const largestReport = 8 * largestOriginal

type Found =
  | { readonly kind: 'file'; readonly path: string; readonly name: string }
  | { readonly kind: 'lines'; readonly path: string; readonly count: number }

/** The articles in files, folders and JSON Lines, in order; `-` is standard input. */
export async function sourcesIn(paths: readonly string[]): Promise<Sources> {
  const leftOut: string[] = []
  const found: Found[] = []
  for (const path of paths) {
    const stats = path === '-' ? undefined : await statsOf(path)
    if (stats?.isDirectory()) found.push(...(await inFolder(path, leftOut)))
    else if (stats) found.push(await foundAt(path, basename(path)))
    // Standard input; or what is not there, which is refused when it is read.
    else found.push({ kind: 'file', path, name: basename(path) })
  }
  const count = found.reduce((sum, one) => sum + (one.kind === 'lines' ? one.count : 1), 0)
  return { count, leftOut, all: each(found) }
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined
    throw error
  }
}

async function inFolder(folder: string, leftOut: string[]): Promise<readonly Found[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(
      path =>
        !relative(folder, path)
          .split(sep)
          .some(part => part.startsWith('.')),
    )
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const found: Found[] = []
  for (const path of paths) {
    const extension = extname(path).toLowerCase()
    if (known.has(extension) || lines.has(extension)) {
      found.push(await foundAt(path, relative(folder, path).split(sep).join('/')))
    } else leftOut.push(path)
  }
  return found
}

async function foundAt(path: string, name: string): Promise<Found> {
  if (!lines.has(extname(path).toLowerCase())) return { kind: 'file', path, name }
  let count = 0
  for await (const { text } of linesOf(path)) if (text.trim()) count++
  return { kind: 'lines', path, count }
}

async function* each(found: readonly Found[]): AsyncGenerator<Source> {
  for (const one of found) {
    if (one.kind === 'file') yield { name: one.path, read: () => fileFields(one.path, one.name) }
    else {
      for await (const { text, number } of linesOf(one.path)) {
        if (text.trim()) yield { name: `${one.path}:${number}`, read: async () => lineFields(text) }
      }
    }
  }
}

async function fileFields(path: string, name: string) {
  const isPiped = path === '-'
  const isReport = /\.json$/i.test(path)
  if (!isPiped && (await stat(path)).size > (isReport ? largestReport : largestOriginal)) {
    throw new DomainError('too_large', 'The file is larger than 25 MB. Cut it into parts and import them one by one.')
  }
  const bytes = new Uint8Array(isPiped ? await buffer(process.stdin) : await readFile(path))
  const format = isReport ? { format: 'json' } : {}
  const fileName = isPiped ? {} : { fileName: basename(path) }
  return { fields: { ...format, ...fileName, bytes }, usualId: idOfCopy(name, bytes) }
}

// An object as POST /articles takes it.
function lineFields(line: string) {
  const bytes = new TextEncoder().encode(line.trim())
  const { content, ...fields } = objectIn(line)
  const copy = typeof content === 'string' ? { bytes: new TextEncoder().encode(content) } : {}
  return { fields: { ...fields, ...copy }, usualId: idOfCopy('line', bytes) }
}

function objectIn(line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new DomainError('unreadable', 'The line is no JSON object. Write one article a line, with its content or url.')
}

async function* linesOf(path: string) {
  const reading = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
  let number = 0
  for await (const text of reading) yield { text: number === 0 ? text.replace(/^\uFEFF/, '') : text, number: ++number }
}
