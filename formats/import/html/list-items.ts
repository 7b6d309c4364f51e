import { attributeOf, type HtmlElement, textIn, walk } from './html-tree'
import type { ListItem } from './setting'

// An item with more than this is a piece of the page that is laid out with a list.
const longestItem = 3_000
const largestNumber = 1_000_000
const pieces = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'figure',
  'article',
  'section',
  'aside',
  'header',
  'form',
])

/** The numbers of a list's items, in their order. */
export class ListCount {
  readonly isOrdered: boolean
  private readonly step: 1 | -1
  private next: number

  constructor(list: HtmlElement) {
    this.isOrdered = list.name === 'ol'
    this.step = list.attributes.has('reversed') ? -1 : 1
    this.next = numberOf(attributeOf(list, 'start')) ?? (this.step === 1 ? 1 : itemsOf(list))
  }

  take(item: HtmlElement): number {
    const number = numberOf(attributeOf(item, 'value')) ?? this.next
    this.next = number + this.step
    return number
  }
}

interface Around {
  readonly list: ListCount | undefined
  readonly depth: number
}

/** Where an item stands in its list; undefined where the list only lays out the page. */
export function itemIn(element: HtmlElement, { list, depth }: Around): ListItem | undefined {
  const number = list?.isOrdered ? list.take(element) : undefined
  if (isPieceOfPage(element)) return undefined
  const ordered = list?.isOrdered ?? false
  return { place: { ordered, depth: Math.min(depth, 8), ...(number === undefined ? {} : { number }) }, isTaken: false }
}

function isPieceOfPage(item: HtmlElement): boolean {
  let found = false
  let isNested = false
  walk(item, {
    // An item in this one answers for itself.
    enter: ({ name }) => {
      if (pieces.has(name)) found = true
      if (name === 'ul' || name === 'ol') isNested = true
      return !found && name !== 'ul' && name !== 'ol'
    },
  })
  return found || (!isNested && textIn(item, longestItem + 1).length > longestItem)
}

function numberOf(said: string): number | undefined {
  const number = Number.parseInt(said, 10)
  return Number.isFinite(number) && Math.abs(number) <= largestNumber ? number : undefined
}

function itemsOf(list: HtmlElement): number {
  return list.children.filter(child => typeof child !== 'string' && child.name === 'li').length
}
