import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodePoints } from '@/formats/interchange/code-points'

describe('Code points', () => {
  it.each([
    ['plain text', 'abc', 2, 2],
    ['after an emoji', '😀b', 2, 1],
    ['after a combining mark', 'cafe\u0301 b', 6, 6],
    ['after Arabic', 'قال b', 4, 4],
    ['after an emoji of four characters', '👩🏽‍🚀b', 7, 4],
    ['at the beginning', '😀', 0, 0],
    ['at the end', 'a😀', 3, 2],
    ['of an empty text', '', 0, 0],
    ['after half a character', '\ud83da', 1, 1],
  ])('%s', (_, text, offset, point) => {
    const points = new CodePoints(text)
    expect(points.fromOffset(offset)).toBe(point)
    expect(points.toOffset(point)).toBe(offset)
  })

  it('agree with counting the slow way, there and back (law)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const points = new CodePoints(text)
        let offset = 0
        for (const [point, character] of [...text, ''].entries()) {
          expect(points.fromOffset(offset)).toBe(point)
          expect(points.toOffset(point)).toBe(offset)
          offset += character.length
        }
      }),
      { verbose: 1 },
    )
  })

  it('widen a span that cuts a character', () => {
    expect(new CodePoints('a😀b').wholeCharacters({ start: 2, end: 3 })).toEqual({ start: 1, end: 3 })
    expect(new CodePoints('a😀b').wholeCharacters({ start: 0, end: 2 })).toEqual({ start: 0, end: 3 })
    expect(new CodePoints('a😀b').wholeCharacters({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
  })

  it('refuse places outside the text', () => {
    const points = new CodePoints('a😀')
    for (const outside of [-1, 4, Number.NaN]) expect(() => points.fromOffset(outside)).toThrow(RangeError)
    for (const outside of [-1, 3]) expect(() => points.toOffset(outside)).toThrow(RangeError)
  })

  it('are told for ten thousand claims in a long text, there and back', () => {
    const text = 'news 😀 '.repeat(200_000)
    const points = new CodePoints(text)
    for (let i = 0; i < 20_000; i += 1) {
      const offset = (i * 8) % text.length
      expect(points.toOffset(points.fromOffset(offset))).toBe(offset)
    }
  })
})
