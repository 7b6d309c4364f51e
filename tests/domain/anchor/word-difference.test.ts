import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifference } from '@/domain/anchor/word-difference'

const drawn = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('the difference between two wordings', () => {
  it.each([
    ['killed 21 people', 'killed 22 people', 'killed [-21-]{+22+} people'],
    ['It was so.', 'It was not so.', 'It was {+not +}so.'],
    ['rose by 5.3 %', 'fell by 3.5 %', '[-rose-]{+fell+} by [-5.3-]{+3.5+} %'],
    ['said "yes"', 'said “yes”', 'said [-"-]{+“+}yes[-"-]{+”+}'],
    ['the old town hall', 'the new city hall', 'the [-old town-]{+new city+} hall'],
    ['the same', 'the same', 'the same'],
  ])('reads %s → %s as one text', (before, after, text) => {
    expect(drawn(before, after)).toBe(text)
  })

  it('keeps every character of both, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', 'é', '👩‍👩‍👧', '.', '21', '\n'), { maxLength: 30 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pieces = wordDifference(a.join(''), b.join(''))
        const without = (kind: string) =>
          pieces
            .filter(piece => piece.kind !== kind)
            .map(({ text }) => text)
            .join('')
        expect(without('new')).toBe(a.join(''))
        expect(without('gone')).toBe(b.join(''))
      }),
    )
  })

  it('tells two long texts apart as wholes before it takes for ever', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ')
    expect(wordDifference(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })
})
