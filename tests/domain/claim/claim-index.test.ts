import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ClaimIndex } from '@/domain/claim/claim-index'
import type { Span } from '@/domain/text/offset'
import { anySpans, claimOn } from '../../editor/claims-on'

const text = 'The budget grew by four per cent, said the minister, who had asked for six, and nobody answered.'
const spans = anySpans(text.length, 12)
const claimsOver = (list: readonly Span[]) =>
  list.map((span, i) => claimOn(text, span, `c${String(i).padStart(2, '0')}`))
const isOver = (a: Span, b: Span) => a.start < b.end && b.start < a.end

describe('ClaimIndex', () => {
  it('finds over a span what looking at every claim finds', () => {
    fc.assert(
      fc.property(spans, fc.nat(text.length), fc.nat(30), (list, start, size) => {
        const index = new ClaimIndex(claimsOver(list))
        const asked = { start, end: start + size }
        const expected = index.all.filter(({ span }) => isOver(span, asked)).map(({ id }) => id)
        expect(index.overlapping(asked).map(({ id }) => id)).toEqual(expected)
      }),
    )
  })

  it('names the claims over a character, the shortest first', () => {
    fc.assert(
      fc.property(spans, fc.nat(text.length), (list, offset) => {
        const index = new ClaimIndex(claimsOver(list))
        const found = index.at(offset)
        const expected = index.all.filter(({ span }) => span.start <= offset && offset < span.end)
        expect(new Set(found.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)))
        const lengths = found.map(({ span }) => span.end - span.start)
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
      }),
    )
  })

  it('gives overlapping claims different lanes, as long as no more than three overlap', () => {
    fc.assert(
      fc.property(spans, list => {
        const index = new ClaimIndex(claimsOver(list))
        for (const claim of index.all) {
          const over = index.overlapping({ start: claim.span.start, end: claim.span.start + 1 })
          if (over.length > 3) continue
          // Lane 2 may still be shared with claims that came under four others before.
          const lanes = over.map(({ id }) => index.laneOf(id)).filter(lane => lane < 2)
          expect(new Set(lanes).size).toBe(lanes.length)
        }
      }),
    )
  })

  it('stacks three claims that overlap and puts a fourth on the last lane', () => {
    const index = new ClaimIndex(claimsOver([0, 1, 2, 3].map(start => ({ start, end: 20 }))))
    expect(index.all.map(({ id }) => index.laneOf(id))).toEqual([0, 1, 2, 2])
  })

  it('gives a claim the lowest lane again once it is free', () => {
    const index = new ClaimIndex(
      claimsOver([
        { start: 0, end: 10 },
        { start: 5, end: 20 },
        { start: 10, end: 30 },
      ]),
    )
    expect(index.all.map(({ id }) => index.laneOf(id))).toEqual([0, 1, 0])
  })

  it('is the same after one claim is put in or taken out as when built anew', () => {
    fc.assert(
      fc.property(spans, anySpans(text.length, 1), fc.nat(14), (list, [span], number) => {
        fc.pre(span !== undefined)
        const claims = claimsOver(list)
        const claim = claimOn(text, span ?? { start: 0, end: 1 }, `c${String(number).padStart(2, '0')}`, 'disputed')
        const others = claims.filter(({ id }) => id !== claim.id)
        expect(shapeOf(new ClaimIndex(claims).with(claim))).toEqual(shapeOf(new ClaimIndex([...others, claim])))
        expect(shapeOf(new ClaimIndex(claims).without(claim.id))).toEqual(shapeOf(new ClaimIndex(others)))
      }),
    )
  })

  it('keeps the number of a claim when its tag changes', () => {
    const [first, second] = claimsOver([
      { start: 0, end: 4 },
      { start: 4, end: 9 },
    ])
    if (!first || !second) throw new Error('Two claims were made')
    const index = new ClaimIndex([second, first]).with({ ...second, tag: 'verified' })
    expect(index.numberOf(second.id)).toBe(2)
    expect(index.get(second.id)?.tag).toBe('verified')
  })

  it('sets claims aside that stand nowhere, and takes them back', () => {
    const [claim] = claimsOver([{ start: 3, end: 9 }])
    if (!claim) throw new Error('A claim was made')
    const lost = { ...claim, anchor: { ...claim.anchor, start: null, end: null, state: 'lost' as const } }
    const index = new ClaimIndex([claim]).with(lost)
    expect(index.all).toEqual([])
    expect(index.lost).toEqual([{ ...lost, span: undefined }].map(({ span: _span, ...each }) => each))
    expect(index.with(claim).lost).toEqual([])
  })

  it('goes from claim to claim in text order and ends at the ends', () => {
    const index = new ClaimIndex(
      claimsOver([
        { start: 10, end: 20 },
        { start: 0, end: 5 },
        { start: 30, end: 40 },
      ]),
    )
    const [first, second, third] = index.all
    expect(index.next(first?.id, 0)).toBe(second)
    expect(index.next(undefined, 12)).toBe(third)
    expect(index.next(third?.id, 0)).toBeUndefined()
    expect(index.previous(second?.id, 0)).toBe(first)
    expect(index.previous(undefined, 12)).toBe(second)
    expect(index.previous(first?.id, 0)).toBeUndefined()
  })
})

function shapeOf(index: ClaimIndex) {
  return index.all.map(({ id, tag, span }) => ({ id, tag, span, number: index.numberOf(id), lane: index.laneOf(id) }))
}
