import { describe, expect, it } from 'vitest'
import { wordChanges } from '@/domain/anchor/word-changes'
import { meaningChanges, typographicChanges } from '../../golden/anchoring/meaning-changes'

const isCommon = () => false

describe('The meaning guard', () => {
  it.each(meaningChanges)('calls out: %s → %s (A31–A39)', (before, after, ...kinds) => {
    const found = wordChanges(before, after, isCommon)
    expect(found.isTypographic).toBe(false)
    expect(found.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds))
  })

  it.each(meaningChanges)('calls it out the other way round, too: %s ← %s', (after, before, ...kinds) => {
    expect(wordChanges(before, after, isCommon).changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(kinds))
  })

  it.each(typographicChanges)('finds nothing changed but typography: %s → %s (A30)', (before, after) => {
    expect(wordChanges(before, after, isCommon)).toEqual({ changes: [], isTypographic: true })
  })

  it('gives each difference its own words, in the order of the text', () => {
    expect(wordChanges('killed 21 people on Sunday', 'killed 22 people on Monday', isCommon).changes).toEqual([
      { kind: 'number', before: '21', after: '22' },
      { kind: 'date', before: 'Sunday', after: 'Monday' },
    ])
  })

  it('takes a number in words for the number in figures', () => {
    expect(wordChanges('killed twelve people', 'killed 12 people', isCommon).changes).toEqual([
      { kind: 'wording', before: 'twelve', after: '12' },
    ])
  })

  it('takes no ordinary word for a name where it begins a sentence', () => {
    const isOrdinary = (word: string) => ['profits', 'earnings'].includes(word)
    const { changes } = wordChanges('Profits fell.', 'Earnings fell.', isOrdinary)
    expect(changes).toEqual([{ kind: 'wording', before: 'Profits', after: 'Earnings' }])
  })

  it('keeps a capital that means something: "US" is not "us"', () => {
    expect(wordChanges('they told US officials', 'they told us officials', isCommon).isTypographic).toBe(false)
  })
})
