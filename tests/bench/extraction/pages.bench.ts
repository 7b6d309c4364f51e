import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blocksInHtml } from '@/formats/import/html/blocks-in-html'
import { readHtml } from '@/formats/import/html/read-html'
import { furnishedPages } from '../../golden/extraction/site-shapes'
import type { Bench, BenchRow } from '../bench-row'
import { meanOf, type Overlap, overlapOf } from './word-runs'

interface Page {
  readonly html: string
  readonly body: string
}
type Extractor = (html: string) => Promise<string>

const notBody = new Set(['title', 'byline', 'caption', 'credit', 'residue'])

const ours: Extractor = async html => {
  const { blocks } = await readHtml(new TextEncoder().encode(html), {})
  return blocks
    .filter(({ kind }) => !notBody.has(kind))
    .map(({ text }) => text)
    .join('\n')
}

const textOf = (html: string) =>
  blocksInHtml(html)
    .map(({ text }) => text)
    .join('\n')

const readability: Extractor = async html => {
  const { document } = parseHTML(html)
  return textOf(new Readability(document).parse()?.content ?? '')
}

/**
 * `TICKMARK_EXTRACTION_PAGES`: a folder of `name.html` with the article's words in `name.txt` beside it, title, byline and
 * captions left out. Pages of others are not part of this repository.
 */
function ownPages(): readonly Page[] {
  const folder = process.env.TICKMARK_EXTRACTION_PAGES
  if (!folder) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.html') && existsSync(join(folder, name.replace(/\.html$/, '.txt'))))
    .map(name => ({
      html: readFileSync(join(folder, name), 'utf8'),
      body: readFileSync(join(folder, name.replace(/\.html$/, '.txt')), 'utf8'),
    }))
}

export const run: Bench = async () => {
  const own = ownPages()
  return [
    ...(await rowsFor('furnished pages', furnishedPages)),
    ...(own.length > 0 ? await rowsFor(`${own.length} pages of the folder`, own) : []),
  ]
}

async function rowsFor(what: string, pages: readonly Page[]): Promise<readonly BenchRow[]> {
  const peers: readonly (readonly [string, Extractor])[] = [
    ['Readability', readability],
    ...(await defuddleWhereInstalled()),
  ]
  const mine = await measured(pages, ours)
  const others = await Promise.all(
    peers.map(async ([name, extract]) => [name, await measured(pages, extract)] as const),
  )
  const reach = { f1: 0.95, precision: 0.93, recall: undefined }
  return (['precision', 'recall', 'f1'] as const).map(key => ({
    what: `${what}: ${key}`,
    ours: mine[key],
    unit: '',
    peers: others.map(([name, mean]) => ({ name, value: mean[key] })),
    ...(reach[key] === undefined ? {} : { reach: { of: 'itself' as const, atLeast: reach[key] } }),
  }))
}

async function measured(pages: readonly Page[], extract: Extractor) {
  const overlaps: Overlap[] = []
  for (const { html, body } of pages) {
    // A page that is refused is a page without a word.
    const found = await extract(html).catch(() => '')
    overlaps.push(overlapOf(found, body))
  }
  return meanOf(overlaps)
}

// A peer of tests/bench/package.json; without it the rows have one peer less.
async function defuddleWhereInstalled(): Promise<readonly (readonly [string, Extractor])[]> {
  const folder = new URL('../node_modules/defuddle/dist/node.js', import.meta.url)
  if (!existsSync(folder)) return []
  const { Defuddle } = await import(folder.href)
  const extract: Extractor = async html => textOf((await Defuddle(parseHTML(html).document)).content ?? '')
  return [['Defuddle', extract]]
}
