import { describe, expect, it } from 'vitest'
import { compareQuotation, comparisonInWords } from '@/domain/quotation/compare-quotation'

// The place in the excerpt in brackets, or the kind.
function place(claim: string, excerpt: string): string {
  const comparison = compareQuotation(claim, excerpt)
  if (comparison.kind === 'no_quotation') return comparison.kind
  const [first] = comparison.passages
  if (!first || first.kind === 'absent') return comparison.kind
  return `${comparison.kind}: ${excerpt.slice(0, first.start)}[${excerpt.slice(first.start, first.end)}]${excerpt.slice(first.end)}`
}

// The difference as an editor reads it: -missing- from the quotation, +added+ by it.
function difference(claim: string, excerpt: string): string {
  const comparison = compareQuotation(claim, excerpt)
  const passage = comparison.kind === 'no_quotation' ? undefined : comparison.passages[0]
  if (passage?.kind !== 'differs') return comparison.kind
  const signs = { same: '', added: '+', missing: '-' }
  return passage.words.map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`).join(' ')
}

describe('Comparing a quotation with an excerpt', () => {
  it('says where the words stand verbatim', () => {
    expect(place('He said “no comment” twice', 'Asked, he gave no comment and left')).toBe(
      'verbatim: Asked, he gave [no comment] and left',
    )
  })

  it.each([
    ['kinds of quotation marks', '“He told me ‘never’”', 'He told me "never"', 'verbatim: [He told me "never"]'],
    ['kinds of dashes', '“a long–term plan”', 'a long-term plan', 'verbatim: [a long-term plan]'],
    ['kinds and runs of spaces', '“two\u00a0thousand men”', 'two \n thousand men', 'verbatim: [two \n thousand men]'],
    ['ellipses', '“well… yes”', 'well... yes', 'verbatim: [well... yes]'],
    ['how accents are encoded', '“a café”', 'in a cafe\u0301', 'verbatim: in [a cafe\u0301]'],
    ['soft hyphens and directional marks', '“لا تعليق”', '\u200fلا تع\u00adليق', 'verbatim: \u200f[لا تع\u00adليق]'],
    [
      'a full stop set before the closing mark',
      '“We won,” he said',
      'We won against all',
      'verbatim: [We won] against all',
    ],
  ])('takes %s as equal', (_, claim, excerpt, result) => {
    expect(place(claim, excerpt)).toBe(result)
  })

  it('does not take capitals or words as equal', () => {
    expect(difference('“We Won the day at last”', 'We won the day at last')).toBe('We -won- +Won+ the day at last')
  })

  it('shows which words were put in, left out and replaced', () => {
    expect(
      difference('“The strike was a serious blow to all”', 'Blah. The raid was a very serious blow to all. Blah blah.'),
    ).toBe('The -raid- +strike+ was a -very- serious blow to all')
  })

  it('shows a replaced first and last word without what surrounds them', () => {
    expect(difference('“Three men died in the blast”', 'Yesterday four men died in the fire, we hear.')).toBe(
      '-four- +Three+ men died in the -fire- +blast+',
    )
  })

  it('respects the borders of words', () => {
    expect(place('“men”', 'The amendment failed')).toBe('absent')
    expect(place('“men”', 'Many men')).toBe('verbatim: Many [men]')
  })

  it('finds a quotation in a script without spaces', () => {
    expect(place('彼は「痛手だ」と', 'それは痛手だった')).toBe('verbatim: それは[痛手だ]った')
  })

  it('keeps emoji whole', () => {
    expect(place('“going 👩🏽‍🚀 up”', '🚀 going 👩🏽‍🚀 up 🚀')).toBe('verbatim: 🚀 [going 👩🏽‍🚀 up] 🚀')
  })

  it('says that another saying is absent instead of showing a difference of everything', () => {
    expect(place('“We regret the loss of life”', 'Nobody was available to speak on Monday')).toBe('absent')
  })

  it('says the worst of several passages', () => {
    const comparison = compareQuotation('“One thing” and “quite another thing”', 'There was one thing: One thing only.')
    expect(comparison.kind).toBe('absent')
    expect(comparisonInWords(comparison)).toBe('Not in the excerpt')
  })

  it('proposes in words', () => {
    expect(comparisonInWords(compareQuotation('“One thing”', 'One thing'))).toBe('Word for word in the excerpt')
    expect(comparisonInWords(compareQuotation('One thing', 'One thing'))).toBe('Quotes nothing')
    expect(comparisonInWords(compareQuotation('“One good thing”', 'One bad thing'))).toBe(
      'In the excerpt, with other words',
    )
  })

  it('answers in a moment for the longest excerpt', () => {
    const excerpt = Array.from({ length: 4_000 }, (_, i) => `word${i % 97}`).join(' ')
    const claim = `“${Array.from({ length: 2_000 }, (_, i) => `word${i % 89}`).join(' ')}”`
    compareQuotation(claim, excerpt)
  })

  it.each(['[…] ', 'a.b.c. ', 'said “x,” he '])(
    'answers in a moment where %j comes over and over, and is turned round',
    unit => {
      const words = unit.repeat(20_000 / unit.length)
      compareQuotation(`He said “${words} x end”`, `${[...words].reverse().join('')} y`)
    },
  )
})
