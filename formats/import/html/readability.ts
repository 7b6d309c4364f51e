import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { HtmlElement } from './html-tree'
import { isLeftOut } from './is-left-out'
import type { MeasureOf } from './measure-elements'
import { numberIn, serialiseTree } from './serialise-tree'

// Beyond it the libraries take minutes: they read the words of an element again for each element around it.
const mostElements = 40_000
const mostReading = 20_000_000
const longestPage = 3_000_000

/** The elements that the library for reader views keeps of a page; undefined where it finds no article. */
export function keptByReadability(root: HtmlElement, measureOf: MeasureOf): ReadonlySet<HtmlElement> | undefined {
  const { html, elements } = serialiseTree(root, element => !isLeftOut(element) || element.name === 'img')
  const reading = elements.reduce((sum, element) => sum + measureOf(element).letters, 0)
  if (elements.length > mostElements || reading > mostReading || html.length > longestPage) return undefined
  const { document } = parseHTML(`<html><head><title></title></head><body>${html}</body></html>`)
  const found = new Readability<Element>(document, {
    keepClasses: true,
    charThreshold: 250,
    serializer: content => content as Element,
  }).parse()
  if (!found?.content) return undefined
  const kept = new Set<HtmlElement>()
  for (const element of found.content.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const element = elements[numberIn(name) ?? -1]
      if (element) kept.add(element)
    }
  }
  return kept.size > 0 ? kept : undefined
}
