import type { SourceDetails } from '../source-document'

export interface FrontMatter {
  readonly details: SourceDetails
  /** Names of fields that stand there and are not carried over. */
  readonly others: readonly string[]
  /** The Markdown after it. */
  readonly body: string
}

// Longer is no head of a file.
const longest = 20_000
const mostFields = 200

/** The fields between `---` lines (or TOML's `+++`) at the head of a Markdown file. Spec: import I36. */
export function frontMatterOf(text: string): FrontMatter {
  const found = /^\s{0,100}(---|\+\+\+)[ \t]*\n([\s\S]*?)\n(?:\1|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(0, longest))
  const fields = found?.[2] === undefined ? undefined : fieldsIn(found[2])
  if (!found || !fields) return { details: {}, others: [], body: text }
  const details = detailsIn(fields)
  const known = new Set<string>(Object.values(names).flat())
  return {
    details,
    others: [...fields.keys()].filter(name => !known.has(name)),
    body: text.slice(found[0].length),
  }
}

const names = {
  title: ['title'],
  byline: ['author', 'authors', 'by', 'byline'],
  publishedAt: ['date', 'published', 'publishdate', 'pubdate'],
  language: ['lang', 'language', 'locale'],
  publisher: ['publisher', 'publication', 'site'],
  sourceUrl: ['url', 'canonical', 'canonical_url', 'source'],
} as const satisfies Record<keyof SourceDetails, readonly string[]>

// Lines of "name: value"; items of a list below a name belong to it. Undefined where it is no such thing, but a rule and copy.
function fieldsIn(head: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>()
  let last: string | undefined
  for (const line of head.split('\n').slice(0, mostFields)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue
    const field = /^([A-Za-z][\w-]{0,40})\s*[:=]\s*(.*)$/.exec(line)
    if (field?.[1]) {
      last = field[1].toLowerCase()
      fields.set(last, wordsOf(field[2] ?? ''))
    } else if (last && /^\s+\S|^\s*-\s+\S/.test(line)) {
      const before = fields.get(last)
      const item = wordsOf(line.replace(/^\s*(?:-\s+)?(?:name:\s*)?/, ''))
      fields.set(last, before ? `${before}, ${item}` : item)
    } else return undefined
  }
  return fields.size > 0 ? fields : undefined
}

function wordsOf(raw: string): string {
  const value = raw.trim()
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list !== undefined) return list.split(',').map(wordsOf).filter(Boolean).join(', ')
  return value.replace(/^(["'])(.*)\1$/, '$2').trim()
}

function detailsIn(fields: ReadonlyMap<string, string>): SourceDetails {
  const value = (key: keyof SourceDetails) =>
    names[key]
      .map(name => fields.get(name))
      .find(found => found)
      ?.slice(0, 500)
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value('publishedAt') ?? '')?.[0]
  const language = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.exec(value('language') ?? '')?.[0].replaceAll('_', '-')
  const address = /^https?:\/\/\S+$/i.exec(value('sourceUrl') ?? '')?.[0]
  const [title, byline, publisher] = [value('title'), value('byline'), value('publisher')]
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { publishedAt: date } : {}),
    ...(language ? { language } : {}),
    ...(address ? { sourceUrl: address } : {}),
  }
}
