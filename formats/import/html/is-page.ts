import { attributeOf, findElement, findElements, type HtmlElement } from './html-tree'

const writers =
  /\b(?:microsoft word|libreoffice|openoffice|google docs|cocoa html writer|apple pages|pandoc|scrivener)\b/i
const siteParts = new Set(['nav', 'header', 'footer', 'aside', 'main', 'article'])

/** Whether an article has to be found in it first: a page of a site. What a program for writing made, or what was copied, is the article. */
export function isPage(root: HtmlElement): boolean {
  if (findElement(root, isFromWriter)) return false
  const hasHead = findElement(root, ({ name }) => name === 'title' || name === 'meta' || name === 'link') !== undefined
  const hasParts = findElement(root, element => siteParts.has(element.name)) !== undefined
  const scripts = findElements(root, ({ name }) => name === 'script').length
  return (hasHead && (hasParts || scripts > 0)) || (hasParts && scripts > 0) || (hasHead && hasLayout(root))
}

function isFromWriter(element: HtmlElement): boolean {
  if (element.name === 'meta') {
    const isGenerator = /^(?:generator|progid)$/i.test(attributeOf(element, 'name'))
    return isGenerator && writers.test(attributeOf(element, 'content'))
  }
  return /^docs-internal-guid/.test(attributeOf(element, 'id'))
}

// Old pages lay out everything with tables or named boxes.
function hasLayout(root: HtmlElement): boolean {
  const named = /\b(?:nav|menu|header|footer|sidebar|wrapper|container)\b/i
  return (
    findElement(root, element => named.test(`${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`)) !==
      undefined || findElements(root, ({ name }) => name === 'table').length > 3
  )
}
