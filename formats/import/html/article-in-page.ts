import { type Article, articleOf } from './cut-in-article'
import { attributeOf, findElements, type HtmlElement, textIn } from './html-tree'
import { isLeftOut } from './is-left-out'
import { keptByReadability } from './readability'

// Less is no article, and a page that holds no more is looked at as a whole.
const fewestLetters = 140

const pageParts = new Set(['nav', 'header', 'footer', 'aside', 'form', 'menu'])

/** The article of a page: what the library for reader views finds, else the largest part that the page calls its own. */
export function articleIn(page: HtmlElement): Article {
  const kept = keptByReadability(page)
  if (kept) return articleOf(page, kept)
  const part = namedParts(page).find(element => lettersIn(element) >= fewestLetters) ?? page
  return { root: part, isKept: element => !isLeftOut(element) && (part !== page || !pageParts.has(element.name)) }
}

const names: readonly ((element: HtmlElement) => boolean)[] = [
  element => /\barticleBody\b/.test(attributeOf(element, 'itemprop')),
  ({ name }) => name === 'article',
  element => element.name === 'main' || attributeOf(element, 'role') === 'main',
]

function namedParts(page: HtmlElement): HtmlElement[] {
  return names.flatMap(is => findElements(page, is).sort((one, other) => lettersIn(other) - lettersIn(one)))
}

function lettersIn(element: HtmlElement): number {
  return textIn(element, 200_000).replace(/\s+/g, '').length
}
