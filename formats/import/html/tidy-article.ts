import type { Article } from './cut-in-article'
import { type HtmlElement, walk } from './html-tree'
import { isLeftOut } from './is-left-out'
import type { Measure, MeasureOf } from './measure-elements'
import { pagePartOf } from './page-parts'

// A part named like a piece of the page that holds more than this share of the article is the article, whatever it is called.
const largestPart = 0.25
const mostProse = 600
const fewestOfMixed = 300

const otherPart = 'a part of the page, not of the article'
const pageTags: ReadonlyMap<string, string> = new Map([
  ['nav', 'a menu or button of the page'],
  ['form', 'a form of the page'],
  ['footer', 'the foot of the page'],
])
const restored = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'table', 'h2', 'h3', 'h4', 'pre', 'figure'])

/** Why each element of an article is no part of it; undefined for what is. */
export type Verdict = (element: HtmlElement) => string | undefined

/**
 * The verdict on the elements below the article's root: parts of the page that the search took for the article go, and what
 * it dropped from its middle comes back where it reads like copy. Spec: import I55–I56.
 */
export function tidyArticle({ root, isKept }: Article, measureOf: MeasureOf): Verdict {
  const parts = partsOf(root, measureOf)
  const reasons = new Map<HtmlElement, string>()
  const back = new Set<HtmlElement>()
  walk(root, {
    enter: element => {
      if (isLeftOut(element)) return false
      const part = parts.get(element)
      if (part) reasons.set(element, part)
      else if (!isKept(element) && !isInside(element, back)) {
        if (isCopy(element, measureOf, isKept)) back.add(element)
        // What holds much copy beside links is looked at piece by piece.
        else if (measureOf(element).prose < fewestOfMixed) reasons.set(element, otherPart)
      }
      return !reasons.has(element)
    },
  })
  return element => reasons.get(element)
}

// What many elements with much of the text are called is no part of the page, but how this page calls its paragraphs.
function partsOf(root: HtmlElement, measureOf: MeasureOf): ReadonlyMap<HtmlElement, string> {
  const whole = measureOf(root)
  const parts = new Map<HtmlElement, string>()
  const prose = new Map<string, number>()
  walk(root, {
    enter: element => {
      const reason = partOf(element, measureOf(element), whole)
      if (!reason) return true
      parts.set(element, reason)
      prose.set(reason, (prose.get(reason) ?? 0) + measureOf(element).prose)
      return false
    },
  })
  return new Map(
    [...parts].filter(([, reason]) => (prose.get(reason) ?? 0) <= Math.max(whole.prose * largestPart, mostProse)),
  )
}

function partOf(element: HtmlElement, measure: Measure, whole: Measure): string | undefined {
  if (measure.letters > whole.letters * largestPart) return undefined
  const named = pagePartOf(element) ?? pageTags.get(element.name)
  if (!named) return undefined
  return measure.prose > Math.max(mostProse, whole.prose * largestPart) ? undefined : named
}

// The search for the article takes no half of it: a paragraph beside its paragraphs is copy, links in a row are not.
function isCopy(element: HtmlElement, measureOf: MeasureOf, isKept: Article['isKept']): boolean {
  const { letters, linked, prose } = measureOf(element)
  if (letters === 0 || linked > letters * 0.3) return false
  if (restored.has(element.name)) return true
  return (prose > 0 && linked < letters * 0.2) || (linked === 0 && isBetween(element, isKept))
}

// A short line in a box of its own, with copy before and after it.
function isBetween(element: HtmlElement, isKept: Article['isKept']): boolean {
  const siblings = element.parent?.children ?? []
  const at = siblings.indexOf(element)
  const isCopyAt = (sibling: HtmlElement | string) => typeof sibling !== 'string' && isKept(sibling)
  return siblings.slice(Math.max(0, at - 4), at).some(isCopyAt) && siblings.slice(at + 1, at + 5).some(isCopyAt)
}

function isInside(element: HtmlElement, back: ReadonlySet<HtmlElement>): boolean {
  if (back.size === 0) return false
  for (let at: HtmlElement | undefined = element.parent; at; at = at.parent) if (back.has(at)) return true
  return false
}
