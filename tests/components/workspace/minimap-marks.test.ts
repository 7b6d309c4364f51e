import { describe, expect, it } from 'vitest'
import { heightScale, minimapMarks } from '@/components/workspace/minimap-marks'
import type { Claim } from '@/domain/claim/claim'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { Block } from '@/domain/text/blocks'

const claim = (start: number, end: number, tag: Claim['tag'] = 'open'): Claim => ({
  id: `c${start}`,
  articleId: 'a1',
  revision: 1,
  tag,
  anchor: { version: 1, start, end, exact: '', prefix: '', suffix: '', state: 'exact' },
  checks: [],
  formerChecks: [],
  review: { state: 'unreviewed' },
  evidence: [],
  notes: [],
  flags: [],
  createdBy: { id: 'p1', name: 'Ines' },
  createdAt: '2026-11-20T08:00:00.000Z',
})

const blocks: readonly Block[] = [
  { role: 'title', start: 0, end: 40 },
  { role: 'paragraph', start: 41, end: 1_041 },
  { role: 'paragraph', start: 1_042, end: 2_042 },
]

describe('the map of an article', () => {
  const scale = heightScale(blocks)

  it('goes from the first character at 0 to the last at 1, never backwards', () => {
    expect(scale(0)).toBe(0)
    expect(scale(2_042)).toBe(1)
    const places = [0, 20, 41, 500, 1_042, 1_800, 2_042].map(scale)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('is empty where the article is', () => {
    expect(heightScale([])(5)).toBe(0)
  })

  it('marks a claim at its place, in the lane of its tag', () => {
    const [mark] = minimapMarks(new ClaimIndex([claim(500, 600, 'disputed')]), scale)
    expect(mark).toMatchObject({ tag: 'disputed', top: scale(500) })
  })

  it('runs neighbours together, so that ten thousand claims are a few hundred marks', () => {
    const long: readonly Block[] = [{ role: 'paragraph', start: 0, end: 100_000 }]
    const claims = Array.from({ length: 10_000 }, (_, number) => claim(number * 10, number * 10 + 8))
    expect(minimapMarks(new ClaimIndex(claims), heightScale(long)).length).toBeLessThan(400)
  })
})
