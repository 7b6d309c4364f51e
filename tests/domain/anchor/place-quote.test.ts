import { describe, expect, it } from 'vitest'
import { placeQuote } from '@/domain/anchor/place-quote'

const text =
  'The index fell by 3.5 % in May. Nobody was hurt, the mayor said.\nThe party won. It rose by 5.3 % in June, the mayor said.'

// The text with brackets around the place, or why there is none.
function place(exact: string, prefix = '', suffix = '', at?: { start: number; end: number }): string {
  const found = placeQuote(text, { exact, prefix, suffix }, at)
  if (found.kind === 'unplaced') return found.reason
  const { start, end } = found.span
  return `${text.slice(Math.max(0, start - 10), start)}[${text.slice(start, end)}]`
}

describe('A quote in a text', () => {
  it('stands where its words stand once', () => {
    expect(place('Nobody was hurt')).toBe('% in May. [Nobody was hurt]')
  })

  it('may differ in the shapes of quotation marks, dashes and spaces, and in nothing else', () => {
    expect(place('Nobody was\u00A0 hurt,\nthe mayor')).toContain('[Nobody was hurt, the mayor]')
    expect(place('fell by 5.3 % in May')).toBe('Its words are not in the text.')
    expect(place('nobody was hurt')).toBe('Its words are not in the text.')
  })

  it('is never part of a word', () => {
    expect(place('art won')).toBe('Its words are not in the text.')
  })

  it('needs its surroundings where its words are few or stand in several places', () => {
    expect(place('the mayor said')).toMatch(/stand in 2 places/)
    expect(place('the mayor said', 'by 5.3 % in June, ', '.')).toBe(' in June, [the mayor said]')
    expect(place('the mayor said', 'a wholly other text, ', ' on Tuesday')).toMatch(/stand in 2 places/)
    expect(place('in May')).toBe('Its words are too few to be told from others like them.')
    expect(place('party won', 'Last year the ', ' in Scotland')).toMatch(/among other words than they had/)
  })

  it('stands at the place that is named, where its words are there', () => {
    const start = text.lastIndexOf('the mayor')
    expect(place('the mayor said', '', '', { start, end: start + 14 })).toContain('[the mayor said]')
    expect(place('the mayor said', '', '', { start: 3, end: 17 })).toMatch(/stand in 2 places/)
  })
})
