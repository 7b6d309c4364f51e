import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Boxed, nearParts, nothingNear } from '@/editor/near-screen'

const screen = 800

/** Parts below one another, of these heights, the first at `top`. */
function stacked(heights: readonly number[], top: number): Boxed[] {
  let at = top
  return heights.map(height => {
    const box = { top: at, bottom: at + height }
    at += height
    // Only its box is asked for.
    return { getBoundingClientRect: () => box }
  })
}

const anyHeights = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 60 })

describe('The parts near the screen', () => {
  it('hold every part that shows, and none that is two screens away', () => {
    fc.assert(
      fc.property(anyHeights, fc.integer({ min: -60_000, max: 2_000 }), (heights, top) => {
        const parts = stacked(heights, top)
        const { first, end } = nearParts(parts, screen, nothingNear)
        for (const [i, part] of parts.entries()) {
          const { top, bottom } = part.getBoundingClientRect()
          if (bottom > 0 && top < screen) expect(i >= first && i < end).toBe(true)
          if (bottom < -screen || top > 2 * screen) expect(i >= first && i < end).toBe(false)
        }
      }),
    )
  })

  it('stay the same while a scroll leaves enough of them beyond the edges', () => {
    const heights = Array.from({ length: 40 }, () => 200)
    const before = nearParts(stacked(heights, -2_000), screen, nothingNear)
    expect(nearParts(stacked(heights, -2_300), screen, before)).toBe(before)
    expect(nearParts(stacked(heights, -3_200), screen, before)).not.toBe(before)
  })

  it('are none where there is no text', () => {
    expect(nearParts([], screen, nothingNear)).toEqual({ first: 0, end: 0 })
  })
})
