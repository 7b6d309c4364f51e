import { attributeOf, findElements, type HtmlElement, textIn } from './html-tree'

/** What a page says of its article in JSON-LD (schema.org), as far as it is of use. */
export interface StatedArticle {
  readonly headline: string | undefined
  readonly authors: readonly string[]
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly language: string | undefined
  readonly url: string | undefined
  readonly body: string | undefined
}

const longestScript = 2_000_000
const mostThings = 5_000
const articleTypes =
  /(?:^|[/#])(?:\w*Article|BlogPosting|Report|Review|LiveBlogPosting|AnalysisNewsArticle|OpinionNewsArticle)$/

/** The first article among the statements of a page; undefined where there is none that can be read. */
export function statedArticle(page: HtmlElement): StatedArticle | undefined {
  for (const script of findElements(page, isStatement)) {
    const found = thingsIn(parsed(textIn(script, longestScript))).find(thing =>
      typesOf(thing).some(type => articleTypes.test(type)),
    )
    if (found) return articleFrom(found)
  }
  return undefined
}

function isStatement(element: HtmlElement): boolean {
  return element.name === 'script' && /^\s*application\/ld\+json/i.test(attributeOf(element, 'type'))
}

function parsed(text: string): unknown {
  try {
    // Line ends inside strings are common, and no JSON.
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)?|(?:-->|\/\*\]\]>\*\/)?\s*$/g, '').replace(/[\n\r\t]/g, ' '),
    )
  } catch (error) {
    // A statement that cannot be read (SyntaxError) states nothing.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

type Thing = Readonly<Record<string, unknown>>

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Breadth first and without recursion, so that what stands on top is found before what is mentioned.
function thingsIn(value: unknown): Thing[] {
  const things: Thing[] = []
  const waiting: unknown[] = [value]
  for (let at = 0; at < waiting.length && at < mostThings; at += 1) {
    const next = waiting[at]
    if (Array.isArray(next)) for (const inner of next.slice(0, mostThings)) waiting.push(inner)
    else if (isThing(next)) {
      things.push(next)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'])
        if (key in next) waiting.push(next[key])
    }
  }
  return things
}

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter(type => typeof type === 'string')
}

function articleFrom(thing: Thing): StatedArticle {
  const said = (key: string) => firstText(thing[key])
  return {
    authors: listOf(thing.author ?? thing.creator)
      .map(nameOf)
      .filter(name => name !== undefined),
    headline: said('headline') ?? said('name'),
    publisher: listOf(thing.publisher).map(nameOf).find(Boolean),
    published: said('datePublished') ?? said('dateCreated'),
    language: said('inLanguage') ?? listOf(thing.inLanguage).map(nameOf).find(Boolean),
    url: said('url') ?? said('mainEntityOfPage'),
    body: said('articleBody'),
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function firstText(value: unknown): string | undefined {
  const text = listOf(value).find(one => typeof one === 'string')
  return typeof text === 'string' && text.trim() ? text.trim() : undefined
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return isThing(value) ? firstText(value.name) : undefined
}
