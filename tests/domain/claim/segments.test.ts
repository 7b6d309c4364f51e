import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClaimIndex } from '@/domain/claim/claim-index'
import { segmentsIn } from '@/domain/claim/segments'
import type { Span } from '@/domain/text/offset'
import { anySpans, claimOn } from '../../editor/claims-on'

const text = 'Aircraft struck a convoy and three walled compounds not far from the river, officials said at noon.'
const indexOver = (list: readonly Span[]) => new ClaimIndex(list.map((span, i) => claimOn(text, span, `c${i}`)))
const anyBlock = fc
  .tuple(fc.nat(text.length), fc.nat(text.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('segmentsIn', () => {
  it('cuts a block into runs that never overlap, in text order', () => {
    fc.assert(
      fc.property(anySpans(text.length), anyBlock, (list, block) => {
        let done = block.start
        for (const { start, end } of segmentsIn(block, indexOver(list))) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          done = end
        }
        expect(done).toBeLessThanOrEqual(block.end)
      }),
    )
  })

  it('names over every character exactly the claims that are over it', () => {
    fc.assert(
      fc.property(anySpans(text.length), anyBlock, (list, block) => {
        const index = indexOver(list)
        const segments = segmentsIn(block, index)
        for (let offset = block.start; offset < block.end; offset += 1) {
          const segment = segments.find(({ start, end }) => start <= offset && offset < end)
          const drawn = segment?.claims.map(({ claim }) => claim.id) ?? []
          expect(drawn.toSorted()).toEqual(
            index
              .at(offset)
              .map(({ id }) => id)
              .toSorted(),
          )
        }
      }),
    )
  })

  it('says once where a claim begins and once where it ends', () => {
    fc.assert(
      fc.property(anySpans(text.length), list => {
        const index = indexOver(list)
        const over = segmentsIn({ start: 0, end: text.length }, index).flatMap(({ claims }) => claims)
        for (const { id } of index.all) {
          const parts = over.filter(({ claim }) => claim.id === id)
          expect(parts.filter(({ begins }) => begins)).toHaveLength(1)
          expect(parts.filter(({ ends }) => ends)).toHaveLength(1)
        }
      }),
    )
  })

  it('lists the lowest lane first', () => {
    const [, inner] = segmentsIn(
      { start: 0, end: 40 },
      indexOver([
        { start: 0, end: 30 },
        { start: 5, end: 10 },
      ]),
    )
    expect(inner?.claims.map(({ lane }) => lane)).toEqual([0, 1])
  })

  it('cuts ten thousand claims over one endless line', () => {
    const line = 'x'.repeat(200_005)
    const claims = Array.from({ length: 10_000 }, (_, i) => claimOn(line, { start: i * 20, end: i * 20 + 25 }, `c${i}`))
    const index = new ClaimIndex(claims)
    expect(segmentsIn({ start: 0, end: line.length }, index).length).toBeGreaterThan(10_000)
  })

  it('draws the innermost forty of any number of claims over the same words', () => {
    const spans = Array.from({ length: 5_000 }, (_, i) => ({ start: i < 4_999 ? 0 : 1, end: 5 }))
    const [, inner] = segmentsIn({ start: 0, end: 40 }, indexOver(spans))
    expect(inner?.claims).toHaveLength(40)
    expect(inner?.claims.some(({ claim }) => claim.span.start === 1)).toBe(true)
  })
})
