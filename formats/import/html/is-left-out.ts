import { attributeOf, type HtmlElement } from './html-tree'
import { styleOf } from './inline-style'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

// What a page runs, shows as a picture, or asks the reader for; none of it is words of the article.
const wordless = set(
  'script style template head title link meta noscript iframe object embed applet canvas svg audio video map area source track img picture input select textarea button datalist progress meter dialog frameset rp annotation annotation-xml xml',
)
const screenReaderOnly =
  /(?:^|\s)(?:sr-only|screen-reader-text|visually-?hidden|visuallyhidden|assistive-text|u-hidden-visually|a11y-hidden)(?:\s|$)/i

/** Whether nobody who reads the page sees the words of an element: scripts, controls, and what is hidden. */
export function isLeftOut(element: HtmlElement): boolean {
  return wordless.has(element.name) || isHidden(element)
}

/** Whether the page itself hides the element. */
export function isHidden(element: HtmlElement): boolean {
  if (element.attributes.size === 0) return false
  if (element.attributes.has('hidden')) return attributeOf(element, 'hidden') !== 'until-found'
  if (attributeOf(element, 'aria-hidden') === 'true' && !/\bfallback-image\b/.test(attributeOf(element, 'class'))) {
    return true
  }
  if (screenReaderOnly.test(attributeOf(element, 'class'))) return true
  const style = styleOf(element)
  if (style.size === 0) return false
  return (
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)/.test(style.get('visibility') ?? '') ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-element') === 'comment-list' ||
    /^0(?:px|pt|em)?$/.test(style.get('font-size') ?? '')
  )
}
