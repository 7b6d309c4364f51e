import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeAnchor, isPlaced } from '@/domain/anchor/anchor'
import { anySpans } from '../../editor/claims-on'

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })

describe('describeAnchor', () => {
  it('keeps the words and what stands around them', () => {
    const text = 'The budget grew 4%. The budget of the city grew 9%.'
    const { exact, prefix, suffix, state } = describeAnchor(text, 3, { start: 20, end: 30 })
    expect([prefix, exact, suffix]).toEqual(['The budget grew 4%. ', 'The budget', ' of the city grew 9%.'])
    expect(state).toBe('exact')
  })

  it('holds text that stands around its span, and never half a character', () => {
    const described = anyText.chain(text => anySpans(text.length, 1).map(([span]) => ({ text, span })))
    fc.assert(
      fc.property(described, ({ text, span }) => {
        // A selection never cuts a character; neither does a claim.
        if (!span || !text.slice(span.start).isWellFormed() || !text.slice(span.end).isWellFormed()) return
        const { start, end, exact, prefix, suffix } = describeAnchor(text, 1, span)
        expect(text.slice(start, end)).toBe(exact)
        expect(text.slice(0, start).endsWith(prefix)).toBe(true)
        expect(text.slice(end).startsWith(suffix)).toBe(true)
        expect(/^[\uDC00-\uDFFF]/.test(prefix)).toBe(false)
        expect(/[\uD800-\uDBFF]$/.test(suffix)).toBe(false)
      }),
    )
  })

  it('leaves out an emoji that the edge of the context would cut', () => {
    const text = `😀${'a'.repeat(31)}words${'b'.repeat(31)}😀`
    const { prefix, suffix } = describeAnchor(text, 1, { start: 33, end: 38 })
    expect(prefix).toBe('a'.repeat(31))
    expect(suffix).toBe('b'.repeat(31))
  })

  it('reaches to both ends of a text', () => {
    expect(describeAnchor('all of it', 1, { start: 0, end: 9 })).toMatchObject({
      exact: 'all of it',
      prefix: '',
      suffix: '',
    })
  })

  it.each([
    { start: 3, end: 3 },
    { start: 5, end: 2 },
    { start: -1, end: 2 },
    { start: 0, end: 99 },
    { start: Number.NaN, end: 2 },
  ])('refuses a span that is empty or outside the text: $start to $end', span => {
    expect(() => describeAnchor('some words', 2, span)).toThrow(RangeError)
  })

  it('is placed, and a lost one is not', () => {
    const anchor = describeAnchor('words', 1, { start: 0, end: 5 })
    expect(isPlaced(anchor)).toBe(true)
    expect(isPlaced({ ...anchor, start: null, end: null, state: 'lost' })).toBe(false)
  })
})
