import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chipStep, placeChips } from '@/components/workspace/place-chips'

const ascending = fc
  .array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 40 })
  .map(lines => lines.sort((a, b) => a - b))
const distance = (tops: readonly number[], lines: readonly number[]) =>
  tops.reduce((sum, top, i) => sum + Math.abs(top - (lines[i] ?? 0)), 0)

describe('chips in the margin', () => {
  it('stand at their lines where there is room', () => {
    expect(placeChips([112, 276, 308, 340])).toEqual([112, 276, 308, 340])
  })

  it('stack downwards from a shared line, the first one at it', () => {
    expect(placeChips([456, 456, 520])).toEqual([456, 482, 520])
  })

  it('spread to both sides of a line that three share', () => {
    expect(placeChips([456, 456, 456])).toEqual([430, 456, 482])
  })

  it('push on what stands below only as far as needed', () => {
    expect(placeChips([100, 100, 120])).toEqual([74, 100, 126])
    expect(placeChips([100, 100, 152])).toEqual([100, 126, 152])
  })

  it('never stand above the top of the margin', () => {
    expect(placeChips([0, 0, 0], chipStep, 0)).toEqual([0, 26, 52])
  })

  it('are none where there are no claims', () => {
    expect(placeChips([])).toEqual([])
  })

  it('keep their order and never cover each other', () => {
    fc.assert(
      fc.property(ascending, lines => {
        const tops = placeChips(lines)
        expect(tops).toHaveLength(lines.length)
        for (let i = 1; i < tops.length; i += 1) {
          expect((tops[i] ?? 0) - (tops[i - 1] ?? 0)).toBeGreaterThanOrEqual(chipStep)
        }
      }),
    )
  })

  it('stand as near to their lines as that allows', () => {
    // Against every placement on a coarse grid: none is nearer.
    const few = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(few, wanted => {
        const lines = wanted.map(line => line * 13).sort((a, b) => a - b)
        const best = distance(placeChips(lines), lines)
        for (const tops of spacedGrids(lines.length)) expect(distance(tops, lines)).toBeGreaterThanOrEqual(best)
      }),
      { numRuns: 40 },
    )
  })

  it('move by themselves only where a line moves: claims far away stay where they are', () => {
    const before = placeChips([0, 0, 0, 500, 800])
    expect(placeChips([0, 0, 0, 0, 500, 800]).slice(-2)).toEqual(before.slice(-2))
  })
})

// Placements whose tops are multiples of 13 between −78 and 156, at least 26 apart.
function spacedGrids(size: number, from = -78): number[][] {
  if (size === 0) return [[]]
  const found: number[][] = []
  for (let top = from; top <= 156; top += 13) {
    for (const rest of spacedGrids(size - 1, top + chipStep)) found.push([top, ...rest])
  }
  return found
}
