import type { SourceDetails } from '../source-document'
import { attributeOf, findElement, findElements, type HtmlElement, textIn } from './html-tree'
import { type StatedArticle, statedArticle } from './json-ld'
import { languageTag } from './language-tag'
import { seenIn } from './runs'
import { webAddress } from './web-address'

const longestTitle = 500
const longestName = 200

/** What a page says about its article: in JSON-LD, in its metadata, in elements made for it. Spec: import I43. */
export function detailsOf(page: HtmlElement, url?: string): SourceDetails {
  const stated = statedArticle(page)
  const meta = metaIn(page)
  const title = titleOf(page, { stated, meta })
  const byline = bylineOf(page, { stated, meta })
  const language = languageOf(page, { stated, meta })
  const publisher = short(meta('og:site_name', 'application-name') ?? stated?.publisher, longestName)
  const publishedAt = dateOf(page, { stated, meta })
  const sourceUrl = addressOf(page, { meta, url })
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(language ? { language } : {}),
    ...(publisher ? { publisher } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(sourceUrl ? { sourceUrl } : {}),
  }
}

/** The first of these metadata that the page has, in the order asked. */
type Meta = (...names: readonly string[]) => string | undefined

interface Said {
  readonly stated?: StatedArticle | undefined
  readonly meta: Meta
}

function metaIn(page: HtmlElement): Meta {
  const values = new Map<string, string>()
  for (const element of findElements(page, ({ name }) => name === 'meta')) {
    const content = attributeOf(element, 'content').trim()
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(element, key).toLowerCase().trim()
      if (name && content && !values.has(name)) values.set(name, content)
    }
  }
  return (...names) => names.map(name => values.get(name)).find(value => value !== undefined)
}

function titleOf(page: HtmlElement, { stated, meta }: Said): string | undefined {
  const element = findElement(page, ({ name, parent }) => name === 'title' && parent?.name !== 'svg')
  const inTab = element && line(textIn(element, 2_000))
  const said = meta('og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title') ?? stated?.headline
  const headings = findElements(page, ({ name }) => name === 'h1').map(heading => line(textIn(heading, 2_000)))
  // What readers see above the article is its title, where the page names it elsewhere too.
  const shown = headings.find(text => text && [said, inTab].some(other => other && isSameTitle(text, line(other))))
  const only = headings.filter(Boolean).length === 1 ? headings.find(Boolean) : undefined
  return short(
    shown ??
      (said ? withoutSite(line(said), meta('og:site_name')) : undefined) ??
      only ??
      (inTab && withoutSite(inTab)),
    longestTitle,
  )
}

function isSameTitle(shown: string, said: string): boolean {
  const [one, other] = [plain(shown), plain(said)]
  return one === other || (one.length >= 8 && (other.startsWith(one) || other.includes(one)))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// "A title | The Gazette": the site's name after a stroke, where enough stands before it.
function withoutSite(title: string, site?: string): string {
  const cut = /^(.{12,}?)\s+(?:[|·»]|[-–—](?=\s[^-–—|]{1,40}$))\s+(.{1,60})$/u.exec(title)
  if (!cut?.[1]) return title
  return !site || plain(cut[2] ?? '').includes(plain(site)) || plain(site).includes(plain(cut[2] ?? ''))
    ? cut[1]
    : title
}

function bylineOf(page: HtmlElement, { stated, meta }: Said): string | undefined {
  const authors = (stated?.authors ?? []).filter(isName)
  if (authors.length > 0) return short(authors.slice(0, 10).join(', '), longestTitle)
  const said = [
    meta('author'),
    meta('byl', 'parsely-author', 'dc.creator', 'citation_author', 'article:author', 'sailthru.author'),
  ]
    .map(value => value && withoutBy(line(value)))
    .find(value => value && isName(value))
  if (said) return short(said, longestTitle)
  const element = findElement(page, isAuthorElement)
  const shown = element && withoutBy(line(textIn(element, 300)))
  return shown && isName(shown) ? shown : undefined
}

function isAuthorElement(element: HtmlElement): boolean {
  return attributeOf(element, 'rel') === 'author' || /^author(?:$|\s)/.test(attributeOf(element, 'itemprop'))
}

function withoutBy(text: string): string {
  return text.replace(/^(?:by|von|por|par|di|door)[\s:]+/i, '')
}

function isName(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 120 && !/^https?:|@|^(?:admin|editor|staff|author|user|wordpress)$/i.test(text)
  )
}

function languageOf(page: HtmlElement, { stated, meta }: Said): string | undefined {
  const html = findElement(page, ({ name }) => name === 'html')
  const said = [
    html && (attributeOf(html, 'lang') || attributeOf(html, 'xml:lang')),
    meta('content-language', 'language', 'dc.language'),
    stated?.language,
    meta('og:locale'),
  ]
  return said.map(value => value && languageTag(value)).find(tag => tag && tag !== 'und')
}

function dateOf(page: HtmlElement, { stated, meta }: Said): string | undefined {
  const said = [
    stated?.published,
    meta(
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'citation_publication_date',
      'publish-date',
      'sailthru.date',
      'pubdate',
      'article.published',
    ),
  ]
  const times = findElements(page, isPublished).map(
    element => attributeOf(element, 'datetime') || attributeOf(element, 'content'),
  )
  const first = findElement(page, ({ name, attributes }) => name === 'time' && attributes.has('datetime'))
  return [...said, ...times, first && attributeOf(first, 'datetime')].map(value => value && dateIn(value)).find(Boolean)
}

function isPublished(element: HtmlElement): boolean {
  return (
    (element.name === 'time' && element.attributes.has('pubdate')) ||
    /\bdatePublished\b/.test(attributeOf(element, 'itemprop'))
  )
}

// The day as the page writes it: a newsroom's date is the one of its own clock.
function dateIn(said: string): string | undefined {
  const [, year, month, day] = /^\s*((?:19|20)\d\d)[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(said) ?? []
  if (!year || !month || !day) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const read = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : undefined
}

function addressOf(
  page: HtmlElement,
  { meta, url }: { readonly meta: Meta; readonly url?: string | undefined },
): string | undefined {
  const link = findElement(
    page,
    element => element.name === 'link' && /\bcanonical\b/i.test(attributeOf(element, 'rel')),
  )
  const said = [link && attributeOf(link, 'href'), meta('og:url')].map(href => href && webAddress(href, url))
  const canonical = said.find(address => address?.startsWith('http') && isPageAddress(address))
  // A canonical address names the same page; one of another site is somebody's claim.
  if (
    canonical &&
    (!url || new URL(canonical).hostname.replace(/^www\./, '') === new URL(url).hostname.replace(/^www\./, ''))
  )
    return canonical
  return url && webAddress(url)
}

function isPageAddress(address: string): boolean {
  const { pathname, search } = new URL(address)
  return pathname !== '/' || search !== ''
}

function line(text: string): string {
  return seenIn(text).replace(/\s+/g, ' ').trim().normalize('NFC')
}

function short(text: string | undefined, longest: number): string | undefined {
  if (!text) return undefined
  const one = line(text)
  return one.length <= longest ? one || undefined : `${one.slice(0, longest - 1).toWellFormed()}…`
}
