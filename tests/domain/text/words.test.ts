import { describe, expect, it } from 'vitest'
import { charactersIn, wordsIn } from '@/domain/text/words'

const read = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('Words', () => {
  it('leave out spaces and signs', () => {
    const text = '“The strike,” he said, hit 500-pound targets.'
    expect(read(text, wordsIn({ start: 0, text }))).toEqual([
      'The',
      'strike',
      'he',
      'said',
      'hit',
      '500',
      'pound',
      'targets',
    ])
  })

  it('are found where nothing is written between them', () => {
    const text = '東京都に住む'
    expect(wordsIn({ start: 0, text, lang: 'ja' }).length).toBeGreaterThan(1)
  })

  it('stand at offsets of the canonical text', () => {
    expect(wordsIn({ start: 100, text: 'two words' })).toEqual([
      { start: 100, end: 103 },
      { start: 104, end: 109 },
    ])
  })

  it('are found in a block whose language is written wrong', () => {
    expect(wordsIn({ start: 0, text: 'still words', lang: 'not a language' })).toHaveLength(2)
  })
})

describe('Characters', () => {
  it('are what a reader counts as one', () => {
    const text = '👩‍👩‍👧e\u0301🇸🇾x'
    expect(read(text, charactersIn({ start: 0, text }))).toEqual(['👩‍👩‍👧', 'e\u0301', '🇸🇾', 'x'])
  })
})
