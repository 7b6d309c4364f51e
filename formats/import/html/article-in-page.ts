import { type Article, articleOf } from './cut-in-article'
import { attributeOf, findElements, type HtmlElement } from './html-tree'
import { isLeftOut } from './is-left-out'
import type { MeasureOf } from './measure-elements'
import { pagePartOf } from './page-parts'
import { keptByReadability } from './readability'

// Less is no article, and a page that holds no more is looked at as a whole.
const fewestLetters = 140

const pageParts = new Set(['nav', 'header', 'footer', 'aside', 'form', 'menu'])

/** The article of a page: what the library for reader views finds, else the largest part that the page calls its own. */
export function articleIn(page: HtmlElement, measureOf: MeasureOf): Article {
  const kept = keptByReadability(page, measureOf)
  if (kept) return widened(articleOf(page, kept), measureOf)
  const part = namedParts(page, measureOf).find(element => measureOf(element).letters >= fewestLetters) ?? page
  return { root: part, isKept: element => !isLeftOut(element) && (part !== page || !pageParts.has(element.name)) }
}

const wholes = new Set(['article', 'main', 'body', 'html', '#fragment'])
// The part around adds at least this share of prose, or it is not worth what else comes with it.
const worthwhile = 0.4

// An article in several boxes: where the box around the one that was found holds more prose, it is the article.
function widened(article: Article, measureOf: MeasureOf): Article {
  let root = article.root
  for (let at = root; !wholes.has(at.name) && at.parent; at = at.parent) {
    const inside = measureOf(root).prose
    const beside = at.parent.children.reduce(
      (sum, child) => sum + (child === at || typeof child === 'string' ? 0 : proseOf(child, measureOf)),
      0,
    )
    if (beside > inside * worthwhile) root = at.parent
  }
  return root === article.root ? article : { root, isKept: article.isKept }
}

// The prose of what stands beside the article; none in menus, teasers and whatever is more links than words.
function proseOf(element: HtmlElement, measureOf: MeasureOf): number {
  const { letters, linked, prose } = measureOf(element)
  const isText = linked < letters * 0.2 && prose > letters * 0.5
  return isText && !isPartOfPage(element) ? prose : 0
}

function isPartOfPage(element: HtmlElement): boolean {
  return pageParts.has(element.name) || pagePartOf(element) !== undefined
}

const names: readonly ((element: HtmlElement) => boolean)[] = [
  element => /\barticleBody\b/.test(attributeOf(element, 'itemprop')),
  ({ name }) => name === 'article',
  element => element.name === 'main' || attributeOf(element, 'role') === 'main',
]

function namedParts(page: HtmlElement, measureOf: MeasureOf): HtmlElement[] {
  return names.flatMap(is => findElements(page, is).sort((one, other) => measureOf(other).prose - measureOf(one).prose))
}
