import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.TICKMARK_ARTICLES ?? join(process.cwd(), '..', 'shared', 'articles')

export type SavedRole =
  | 'title'
  | 'standfirst'
  | 'credit'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'section'
  | 'item'
  | 'notice'

/** A block of an article as a writer's program knows it. `lead` is the label of a section, its colon included. */
export interface SavedBlock {
  readonly role: SavedRole
  readonly text: string
  readonly lead?: string
  readonly lang?: 'es'
}

export interface SavedArticle {
  readonly name: string
  /** The plain text as it lies there. */
  readonly plain: Uint8Array
  readonly blocks: readonly SavedBlock[]
}

export const briefing = 'bukamal-air-strikes-2019'
export const report = 'us-strikes-syria-2021'

/** One of the two articles with its structure, told from the plain text by hand-made rules and not by the importer. */
export function savedArticle(name: typeof briefing | typeof report): SavedArticle {
  const path = join(folder, `${name}.txt`)
  if (!existsSync(path)) {
    throw new Error(`${path} is missing. Set TICKMARK_ARTICLES to the folder that holds the two articles.`)
  }
  const plain = new Uint8Array(readFileSync(path))
  const lines = new TextDecoder()
    .decode(plain)
    .split('\n')
    .filter(line => line.trim() !== '')
  return { name, plain, blocks: lines.map(name === briefing ? inBriefing : inReport) }
}

function inBriefing(line: string, index: number): SavedBlock {
  const text = line.replace(/^\s*•\s*/, '')
  if (index === 0) return { role: 'title', text }
  if (text !== line) return { role: 'item', text }
  if (/^Notice: /.test(line)) return { role: 'notice', text }
  const lead = /^[^:]+:/.exec(text)?.[0]
  return lead ? { role: 'section', text, lead } : { role: 'paragraph', text }
}

const firstInReport: readonly SavedRole[] = ['standfirst', 'title', 'credit']

function inReport(text: string, index: number): SavedBlock {
  const first = firstInReport[index]
  if (first) return { role: first, text }
  if (/^(?:El|Vista|Mapa) /.test(text)) return { role: 'caption', text, lang: 'es' }
  if (/^Biden's first strike/.test(text)) return { role: 'heading', text }
  return { role: 'paragraph', text }
}
