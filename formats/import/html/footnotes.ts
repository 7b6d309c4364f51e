import { attributeOf, findElement, type HtmlElement, textIn, walk } from './html-tree'

/** The notes of a page: what stands at their place in the text, and which elements hold their words. */
export interface Footnotes {
  /** Links from the text to a note: "[1]". */
  readonly markers: ReadonlyMap<HtmlElement, string>
  /** Elements with the words of a note, and the mark that it has in the text. */
  readonly bodies: ReadonlyMap<HtmlElement, string>
  /** Links from a note back to the text, which are no words of it. */
  readonly returns: ReadonlySet<HtmlElement>
}

const markerWords = /^[[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})\s*[\])]?$/i
const returnWords = /^[[(]?\s*(?:[↑↩⤴⏎^↵]\ufe0e?|\d{1,3}|[a-z]|[*†‡§]{1,3}|back|return|jump (?:up|back))\s*[\])]?$/i
const bodyNames = new Set(['li', 'p', 'dd', 'div', 'td', 'aside', 'section'])

/** Notes by their links: from a mark in the text forward to an element, whatever names a program gives them. */
export function footnotesIn(root: HtmlElement): Footnotes {
  const { order, named, links } = linksIn(root)
  const markers = new Map<HtmlElement, string>()
  const bodies = new Map<HtmlElement, string>()
  const returns = new Set<HtmlElement>()
  for (const link of links) {
    const target = named.get(fragmentOf(link))
    if (!target) continue
    const words = textIn(link, 40).replace(/\s+/g, ' ').trim()
    const isForward = (order.get(target) ?? 0) > (order.get(link) ?? 0)
    if (isForward && markerWords.test(words) && isMarker(link)) {
      const body = bodyOf(target)
      if (!body) continue
      const mark = /^[[(]/.test(words) ? words : `[${words}]`
      markers.set(link, mark)
      if (!bodies.has(body)) bodies.set(body, mark)
    } else if (!isForward && returnWords.test(words)) returns.add(link)
  }
  return { markers, bodies, returns: new Set([...returns].filter(link => isInside(link, bodies))) }
}

function linksIn(root: HtmlElement) {
  const order = new Map<HtmlElement, number>()
  const named = new Map<string, HtmlElement>()
  const links: HtmlElement[] = []
  walk(root, {
    enter: element => {
      const [id, href] = [attributeOf(element, 'id'), element.name === 'a' ? attributeOf(element, 'href') : '']
      const names = element.name === 'a' ? [id, attributeOf(element, 'name')] : [id]
      for (const name of names) if (name && !named.has(name)) named.set(name, element)
      if (href.includes('#')) links.push(element)
      if (id || element.name === 'a') order.set(element, order.size)
      return true
    },
  })
  return { order, named, links }
}

function fragmentOf(link: HtmlElement): string {
  const href = attributeOf(link, 'href')
  const fragment = href.slice(href.indexOf('#') + 1)
  return /%[0-9a-f]{2}/i.test(fragment) ? decoded(fragment) : fragment
}

function decoded(fragment: string): string {
  return fragment.replace(/(?:%[0-9a-f]{2})+/gi, bytes =>
    new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split('%'), byte => Number.parseInt(byte, 16))),
  )
}

// Raised, in brackets, or called a note: a link "3" to a page's third part is no note.
function isMarker(link: HtmlElement): boolean {
  const around = link.parent
  if (around?.name === 'sup' || findElement(link, ({ name }) => name === 'sup')) return true
  const named = `${attributeOf(link, 'class')} ${attributeOf(link, 'id')} ${attributeOf(link, 'role')} ${attributeOf(link, 'href')} ${attributeOf(link, 'epub:type')}`
  return /foot-?note|end-?note|noteref|\bfn|_ftn|_edn|cite_/i.test(named)
}

function bodyOf(target: HtmlElement): HtmlElement | undefined {
  let at: HtmlElement | undefined = target
  for (let steps = 0; at && steps < 4; steps += 1, at = at.parent) if (bodyNames.has(at.name)) return at
  return undefined
}

function isInside(link: HtmlElement, bodies: ReadonlyMap<HtmlElement, string>): boolean {
  let at: HtmlElement | undefined = link
  for (let steps = 0; at && steps < 12; steps += 1, at = at.parent) if (bodies.has(at)) return true
  return false
}
