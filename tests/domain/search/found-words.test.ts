import { describe, expect, it } from 'vitest'
import { marksIn, passageOf } from '@/domain/search/found-words'
import { searchTerms } from '@/domain/search/search-terms'

const marked = (text: string, q: string) =>
  marksIn(text, searchTerms(q)).map(({ start, end }) => text.slice(start, end))

describe('words that are searched for', () => {
  it('are single words, words in quotation marks together, and the last one as a beginning', () => {
    expect(searchTerms(' new  “bases in” Syr')).toEqual([
      { text: 'new', isPrefix: false },
      { text: 'bases in', isPrefix: false },
      { text: 'Syr', isPrefix: true },
    ])
    expect(searchTerms('a')).toEqual([{ text: 'a', isPrefix: false }])
    expect(searchTerms('"half open')).toEqual([{ text: 'half open', isPrefix: false }])
  })

  it('are none where there are only signs', () => {
    expect(searchTerms(' -- "" %_ " \u0000')).toEqual([])
  })
})

describe('the words found', () => {
  it('are marked whatever their case and accents', () => {
    expect(marked('Morán and MORAN, not Moranish', 'moran and')).toEqual(['Morán', 'and', 'MORAN'])
    expect(marked('The bridge, opened', '"bridge opened"')).toEqual(['bridge, opened'])
    expect(marked('Syria’s syrup', 'syr')).toEqual(['Syria', 'syrup'])
    expect(marked('e\u0301tude', 'étude')).toEqual(['e\u0301tude'])
  })

  it('are shown where most of them stand together, cut at words', () => {
    const text = `${'Nothing here at all. '.repeat(40)}A bridge.\n${'Still nothing to see. '.repeat(40)}The bridge opened in May. ${'And so on. '.repeat(40)}`
    const passage = passageOf(text, searchTerms('bridge opened'))
    expect(passage?.text).toContain('The bridge opened in May.')
    expect(passage?.text.length).toBeLessThan(240)
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['bridge', 'opened'])
    expect(passage).toMatchObject({ isCutBefore: true, isCutAfter: true })
    expect(passage?.text).toMatch(/^\S.*\S$/)
  })

  it('are none where the text has none of them', () => {
    expect(passageOf('Some words.', searchTerms('other'))).toBeUndefined()
    expect(passageOf('', searchTerms('other'))).toBeUndefined()
  })

  it('never halve a pair or fail, whatever the text', () => {
    const text = `${'👩‍🚒 '.repeat(300)}found${' 𝔘𝔫'.repeat(300)}`
    expect(passageOf(text, searchTerms('found'))?.text).toContain('found')
    expect(passageOf(`${'x'.repeat(10_000)} word`, searchTerms('word'))?.text).toContain('word')
  })
})
