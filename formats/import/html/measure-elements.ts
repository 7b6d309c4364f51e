import { type HtmlElement, walk } from './html-tree'
import { isLeftOut } from './is-left-out'

/** How much an element holds, in letters (no white space). */
export interface Measure {
  readonly letters: number
  /** Of them, those inside links. */
  readonly linked: number
  /** Of them, those in paragraphs long enough to be an article's, outside links. */
  readonly prose: number
}

export type MeasureOf = (element: HtmlElement) => Measure

const nothing: Measure = { letters: 0, linked: 0, prose: 0 }
// A paragraph of an article is longer than the lines of menus and cards.
const shortestProse = 120

/** The measures of every element below `root`; what is left out has none. */
export function measureElements(root: HtmlElement): MeasureOf {
  const measures = new Map<HtmlElement, Measure>()
  const open: { letters: number; linked: number; prose: number; isLink: boolean; own: number }[] = []
  const begin = (isLink: boolean) => open.push({ letters: 0, linked: 0, prose: 0, isLink, own: 0 })
  const end = (element: HtmlElement) => {
    const done = open.pop()
    if (!done) return
    const prose = done.prose > 0 ? done.prose : ownProse(done)
    measures.set(element, { letters: done.letters, linked: done.linked, prose })
    const around = open.at(-1)
    if (!around) return
    around.letters += done.letters
    around.linked += done.linked
    around.prose += prose
  }
  begin(false)
  walk(root, {
    enter: element => {
      if (isLeftOut(element)) return false
      begin(open.at(-1)?.isLink === true || element.name === 'a')
      return true
    },
    text: text => {
      const at = open.at(-1)
      if (!at) return
      const letters = text.replace(/\s+/g, '').length
      at.letters += letters
      if (at.isLink) at.linked += letters
    },
    leave: end,
  })
  end(root)
  return element => measures.get(element) ?? nothing
}

function ownProse({ letters, linked }: { readonly letters: number; readonly linked: number }): number {
  return letters >= shortestProse && linked < letters / 3 ? letters - linked : 0
}
