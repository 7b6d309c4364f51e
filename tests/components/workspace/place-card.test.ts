import { describe, expect, it } from 'vitest'
import { placeCard } from '@/components/workspace/place-card'

const screen = { visibleTop: 0, visibleBottom: 800, lineHeight: 32 }

describe('the open card', () => {
  it('stands beside its line where it fits', () => {
    expect(placeCard({ ...screen, line: 200, height: 500 })).toBe(192)
  })

  it('moves up where it would leave the screen at the foot', () => {
    expect(placeCard({ ...screen, line: 500, height: 600 })).toBe(200)
  })

  it('does not leave the screen at the top for that', () => {
    expect(placeCard({ ...screen, line: 500, height: 900 })).toBe(0)
  })

  it('never moves so far that its line is outside it', () => {
    expect(placeCard({ ...screen, line: 1_200, height: 600 })).toBe(632)
    const top = placeCard({ ...screen, line: 780, height: 300 })
    expect(top).toBe(512)
    expect(top + 300).toBeGreaterThanOrEqual(780 + 32)
  })

  it('stays beside a line that is above the screen', () => {
    expect(placeCard({ ...screen, line: -400, height: 500 })).toBe(-408)
  })
})
