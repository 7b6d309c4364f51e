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

/** Brings lines to a comfortable height of the screen and holds them there while blocks around them are laid out. */
export class Approach {
  private underway = new AbortController()

  constructor(
    private readonly element: Element,
    private readonly follow: () => void,
  ) {}

  /** A line is asked for again and again, since it moves. A newer approach ends the one before. */
  to(lineBox: () => Box | null): void {
    this.stop()
    const first = lineBox()
    if (!first || isComfortable(first)) return
    this.underway = new AbortController()
    this.step(lineBox, scrollerOf(this.element), framesToSettle, this.underway.signal)
  }

  stop(): void {
    this.underway.abort()
  }

  private step(lineBox: () => Box | null, scroller: Element, framesLeft: number, signal: AbortSignal): void {
    const box = lineBox()
    if (!box || signal.aborted) return
    scrollBy(scroller, box.top - restAt * window.innerHeight)
    this.follow()
    if (framesLeft > 0) requestAnimationFrame(() => this.step(lineBox, scroller, framesLeft - 1, signal))
  }
}

function isComfortable({ top, bottom }: Box): boolean {
  return top >= comfort.top * window.innerHeight && bottom <= comfort.bottom * window.innerHeight
}
