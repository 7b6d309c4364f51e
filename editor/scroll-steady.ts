import type { Box } from './viewer-types'

/** What scrolls `element`: the nearest ancestor that does, or the page. */
function scrollerOf(element: Element): Element {
  const { documentElement, scrollingElement } = element.ownerDocument
  for (let parent = element.parentElement; parent && parent !== documentElement; parent = parent.parentElement) {
    const { overflowY } = getComputedStyle(parent)
    const isScrolling = overflowY === 'auto' || overflowY === 'scroll'
    if (isScrolling && parent.scrollHeight > parent.clientHeight) return parent
  }
  return scrollingElement ?? documentElement
}

function scrollBy(scroller: Element, distance: number): void {
  if (Math.abs(distance) >= 1) scroller.scrollBy({ top: distance, behavior: 'instant' })
}

/**
 * Runs `change` and keeps what comes to stand for the topmost visible child of `element` where that one stood. Where there
 * was another number of children before, it was another text, and nothing is kept.
 */
export function keepingPlace<Result>(element: HTMLElement, change: () => Result): Result {
  const before = [...element.children]
  const visible = before.findIndex(child => child.getBoundingClientRect().bottom > 0)
  const top = before[visible]?.getBoundingClientRect().top ?? 0
  const result = change()
  const same = element.children[visible]
  // While the text begins on the screen nothing above it can have moved.
  if (top >= 0 || !same || element.children.length !== before.length) return result
  scrollBy(scrollerOf(element), same.getBoundingClientRect().top - top)
  return result
}

/** A line between these heights of the screen is left where it is; any other is brought to the height of `restAt`. */
const comfort = { top: 0.14, bottom: 0.76 }
const restAt = 0.36
/** Blocks that come near the screen may turn out higher than guessed; so many frames are given to them to settle. */
const framesToSettle = 10

/** Brings a line to a comfortable height of the screen and holds it there while blocks around it are laid out. */
export function approach(element: Element, lineBox: () => Box | null, follow: () => void, signal: AbortSignal): void {
  const first = lineBox()
  if (!first || isComfortable(first)) return
  const scroller = scrollerOf(element)
  const step = (framesLeft: number) => {
    const box = lineBox()
    if (!box || signal.aborted) return
    scrollBy(scroller, box.top - restAt * window.innerHeight)
    follow()
    if (framesLeft > 0) requestAnimationFrame(() => step(framesLeft - 1))
  }
  step(framesToSettle)
}

function isComfortable({ top, bottom }: Box): boolean {
  return top >= comfort.top * window.innerHeight && bottom <= comfort.bottom * window.innerHeight
}
