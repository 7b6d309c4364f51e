/** Numbers of the parts of the text on or near the screen, end exclusive. */
export interface NearParts {
  readonly first: number
  readonly end: number
}

interface Edges {
  readonly top: number
  readonly bottom: number
}

/** An element, as far as it matters here. */
export interface Boxed {
  getBoundingClientRect(): Edges
}

export const nothingNear: NearParts = { first: 0, end: 0 }

/** How far beyond each edge of the screen claims are drawn, in screens, and how little of that may be left before more are. */
const drawnScreens = 1
const leastScreens = 0.4

/**
 * The parts near the screen. `elements` stand below one another, so two binary searches over their boxes find them without
 * an observer for each. Answers `before` itself while it still reaches far enough.
 */
export function nearParts(elements: readonly Boxed[], screen: number, before: NearParts): NearParts {
  const least = between(elements, -leastScreens * screen, (1 + leastScreens) * screen)
  if (before.end > before.first && least.first >= before.first && least.end <= before.end) return before
  return between(elements, -drawnScreens * screen, (1 + drawnScreens) * screen)
}

function between(elements: readonly Boxed[], top: number, bottom: number): NearParts {
  const first = firstWhere(elements, box => box.bottom > top)
  const end = firstWhere(elements, box => box.top > bottom)
  return { first: Math.min(first, end), end }
}

function firstWhere(elements: readonly Boxed[], holds: (box: Edges) => boolean): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    const element = elements[middle]
    if (element && holds(element.getBoundingClientRect())) high = middle
    else low = middle + 1
  }
  return low
}
