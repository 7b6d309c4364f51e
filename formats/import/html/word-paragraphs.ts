import type { ListPlace } from '../source-document'
import { attributeOf, findElement, type HtmlElement, textIn } from './html-tree'
import { styleOf } from './inline-style'

/** A list item as Word writes it into a page: a paragraph with its bullet or number typed by the program. */
export interface WordItem {
  readonly place: ListPlace
  /** The element that holds the bullet or number, which is no part of the words. */
  readonly typed: HtmlElement | undefined
}

/** What a paragraph pasted from Word is in a list; undefined where it is none. */
export function wordItemIn(paragraph: HtmlElement): WordItem | undefined {
  const list = styleOf(paragraph).get('mso-list') ?? ''
  if (!/\blevel\d/.test(list)) return undefined
  const depth = Math.min(Math.max(Number(/\blevel(\d)/.exec(list)?.[1] ?? 1) - 1, 0), 8)
  const typed = findElement(paragraph, element => styleOf(element).get('mso-list') === 'ignore')
  const shown = typed
    ? textIn(typed, 40)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : ''
  const number = /^\(?(\d{1,4})[.)]?$/.exec(shown)?.[1]
  // "o" in Courier is a hollow bullet.
  const ordered = number !== undefined || /^\(?[a-zA-Z]{1,4}[.)]$/.test(shown)
  return { place: { ordered, depth, ...(number ? { number: Number(number) } : {}) }, typed }
}

const kindsOfStyle: ReadonlyMap<string, 'title' | 'standfirst' | 'quote' | 'caption' | 'footnote'> = new Map([
  ['msotitle', 'title'],
  ['msosubtitle', 'standfirst'],
  ['msoquote', 'quote'],
  ['msointensequote', 'quote'],
  ['msocaption', 'caption'],
  ['msofootnotetext', 'footnote'],
  ['msoendnotetext', 'footnote'],
])

/** What the name of a style of Word or Google Docs says that a paragraph is. */
export function kindOfStyle(paragraph: HtmlElement) {
  const name = attributeOf(paragraph, 'class').trim().toLowerCase()
  const kind = kindsOfStyle.get(name.split(/\s+/)[0] ?? '')
  if (kind) return kind
  if (paragraph.name !== 'p') return undefined
  return /^title\b/.test(name) ? 'title' : /^subtitle\b/.test(name) ? 'standfirst' : undefined
}
