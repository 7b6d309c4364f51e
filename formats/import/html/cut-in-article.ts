import { type HtmlElement, walk } from './html-tree'

/** What of a page is its article: the elements that stay, those cut out of its middle, and all the rest, which is the page's. */
export interface Article {
  /** The innermost element with everything that was kept. */
  readonly root: HtmlElement
  /** Whether an element below the root stays, whole or in part. */
  readonly isKept: (element: HtmlElement) => boolean
}

/** The article from the elements that somebody chose; those around a chosen one stay as well. */
export function articleOf(page: HtmlElement, chosen: ReadonlySet<HtmlElement>): Article {
  const held = new Set<HtmlElement>(chosen)
  // An element is left after everything in it, so that what holds a chosen one is known in one walk.
  const waiting: boolean[] = [false]
  walk(page, {
    enter: () => {
      waiting.push(false)
      return true
    },
    leave: element => {
      const holds = waiting.pop() || chosen.has(element)
      if (holds) {
        held.add(element)
        waiting[waiting.length - 1] = true
      }
    },
  })
  return { root: rootOf(page, chosen, held), isKept: element => held.has(element) }
}

function rootOf(page: HtmlElement, chosen: ReadonlySet<HtmlElement>, held: ReadonlySet<HtmlElement>): HtmlElement {
  let root = page
  for (;;) {
    const inside = root.children.filter(child => typeof child !== 'string' && held.has(child))
    const [only] = inside
    if (inside.length !== 1 || only === undefined || typeof only === 'string' || chosen.has(root)) return root
    root = only
  }
}
