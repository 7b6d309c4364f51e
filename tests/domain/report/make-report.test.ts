import { describe, expect, it } from 'vitest'
import { makeReport } from '@/domain/report/make-report'
import { noteOf } from '@/domain/report/note-of'
import { numberInWords } from '@/domain/report/number-in-words'
import { aCheck, aClaim, anEvidence } from '../../builders/a-claim'
import { aDoc } from '../../builders/a-doc'
import { anArticle, aVersion } from '../../builders/an-article'
import { smallArticle } from '../../builders/small-article'

const report = makeReport(smallArticle.article, smallArticle.claims)

describe('A report', () => {
  it('numbers claims in text order, whatever order they come in, and lost ones after them', () => {
    const backwards = makeReport(smallArticle.article, smallArticle.claims.toReversed())
    expect(
      [...backwards.placed, ...backwards.lost].map(({ number, claim }) => `${number} ${claim.anchor.exact}`),
    ).toEqual([
      '1 River level 🌊',
      '2 4.2 metres',
      '3 The Gazette said that the mayor called it “the worst flood”',
      '4 “the worst flood” in a cafe\u0301',
      '5 ارتفع مترين 😀',
      '6 ayer',
      '7 Words that went',
    ])
  })

  it('puts each note beside the block in which its claim ends', () => {
    expect(report.blocks.map(({ block, notes }) => `${block.role}: ${notes.map(({ number }) => number)}`)).toEqual([
      'title: 1',
      'standfirst: 2',
      'paragraph: 3,4',
      'heading: ',
      'listItem: 5',
      'listItem: ',
      'caption: 6',
    ])
  })

  it('puts the note of a claim over two paragraphs beside the second, of one that takes in the separator beside the first', () => {
    const version = aVersion({ doc: aDoc(['First.', 'Second.']) })
    const over = [
      aClaim({ text: version.text, span: { start: 0, end: 9 } }),
      aClaim({ text: version.text, span: { start: 0, end: 7 } }),
    ]
    const { blocks } = makeReport(anArticle({ version }), over)
    expect(blocks.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[2], [1]])
  })

  it('lists each source once, in the order in which claims name it', () => {
    expect(report.sources).toEqual([
      expect.objectContaining({ label: 'S1', title: 'Gauge log', primaryFor: [2], secondaryFor: [] }),
      expect.objectContaining({
        label: 'S2',
        title: 'Flood, live',
        primaryFor: [3],
        secondaryFor: [4],
        accessedOn: ['2026-03-01'],
      }),
      expect.objectContaining({ label: 'S3', title: '=HYPERLINK("http://x")', secondaryFor: [3] }),
    ])
    expect(report.placed.map(({ sources }) => sources)).toEqual([[], ['S1'], ['S2', 'S3'], ['S2'], [], []])
  })

  it('takes things without an address for one source when title, author, publisher and date agree', () => {
    const told = (title: string, author?: string) => anEvidence({ title, author })
    const claims = [aClaim({ evidence: [told('Interview', 'Ann'), told('interview ', 'Ann'), told('Interview')] })]
    expect(makeReport(anArticle(), claims).sources.map(({ label }) => label)).toEqual(['S1', 'S2'])
  })

  it('names everybody who recorded a finding', () => {
    expect(report.checkedBy).toEqual(['Ada Checker', 'Benno O’Neil <b@x>'])
  })

  it('knows the language of a claim’s words from its block', () => {
    expect(report.placed.map(({ block }) => block?.lang)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'ar',
      'es',
    ])
  })
})

describe('The summary of a report', () => {
  const summaryOf = (claims: Parameters<typeof makeReport>[1]) => makeReport(anArticle(), claims).summary
  const claimsOf = (count: number, over: Parameters<typeof aClaim>[0]) =>
    Array.from({ length: count }, () => aClaim(over))

  it('of a text without claims', () => {
    expect(summaryOf([])).toBe('No claim has been marked in this text.')
  })

  it('of claims that nobody has checked yet', () => {
    expect(summaryOf(claimsOf(1, {}))).toBe('One claim was marked. It has not been checked yet.')
    expect(summaryOf(claimsOf(2, {}))).toBe('Two claims were marked. None has been checked yet.')
  })

  it('of one verified claim', () => {
    const claim = aClaim({ tag: 'verified', evidence: [anEvidence()] })
    expect(summaryOf([claim])).toBe(
      'One claim was checked against one source. One is verified. None is disputed. None is open.',
    )
  })

  it('of a finished check, as a reader gets it', () => {
    const corrected = { checks: [aCheck('content', 'corrected')] }
    const claims = [
      ...claimsOf(8, { tag: 'verified' }),
      ...claimsOf(3, corrected),
      ...claimsOf(8, { tag: 'attributed' }),
      aClaim({ tag: 'disputed', evidence: [anEvidence({ title: 'A' }), anEvidence({ title: 'B' })] }),
    ]
    expect(summaryOf(claims)).toBe(
      'Twenty claims were checked against two sources. Eleven are verified, three of them after a correction. ' +
        'Eight are attributed: the desk confirms who said it, not that it is so. One is disputed. None is open.',
    )
  })

  it('of a check that is half done', () => {
    expect(summaryOf([...claimsOf(2, { tag: 'verified' }), ...claimsOf(21, {})])).toBe(
      '23 claims were marked and two of them checked; no source is recorded. Two are verified. None is disputed. 21 are open.',
    )
  })

  it('of corrections alone', () => {
    const corrected = { checks: [aCheck('content', 'corrected')] }
    expect(summaryOf(claimsOf(1, corrected))).toContain('One is verified, after a correction.')
    expect(summaryOf(claimsOf(2, corrected))).toContain('Two are verified, both of them after a correction.')
    expect(summaryOf(claimsOf(3, corrected))).toContain('Three are verified, all of them after a correction.')
  })

  it('names claims that stand nowhere any more', () => {
    expect(report.summary).toBe(
      'Seven claims were marked and five of them checked against three sources. Two are verified, one of them after a correction. ' +
        'Two are attributed: the desk confirms who said it, not that it is so. One is disputed. Two are open. ' +
        'One no longer stands in this version.',
    )
  })

  it.each([
    [0, 'none'],
    [1, 'one'],
    [20, 'twenty'],
    [21, '21'],
    [1234, '1,234'],
  ])('writes %d as %s', (count, words) => {
    expect(numberInWords(count)).toBe(words)
  })
})

describe('A note in the margin', () => {
  const note = (...checks: Parameters<typeof noteOf>[0]['checks']) => noteOf({ checks, formerChecks: [], evidence: [] })

  it('says the reason of a single finding', () => {
    expect(note(aCheck('content', 'verified', { reason: 'Two records agree' }))).toBe('Two records agree.')
    expect(note(aCheck('content', 'verified'))).toBe('')
  })

  it('says what the tag does not: corrected, refuted', () => {
    expect(note(aCheck('content', 'corrected', { reason: 'Was 4.1.' }))).toBe('Corrected: Was 4.1.')
    expect(note(aCheck('content', 'refuted'))).toBe('Content refuted.')
  })

  it('says every layer where several were checked', () => {
    expect(
      note(aCheck('quotation', 'verified'), aCheck('content', 'disputed', { reason: 'Two others are older.' })),
    ).toBe('Quotation verified. Content disputed: Two others are older.')
  })

  it('is kept short; the whole reason stands with the claim', () => {
    const long = note(aCheck('content', 'verified', { reason: 'word '.repeat(100) }))
    expect(long.length).toBeLessThanOrEqual(221)
    expect(long).toMatch(/word…$/)
  })

  it('says that nothing is decided', () => {
    expect(note()).toBe('Not checked yet.')
    expect(noteOf({ checks: [], formerChecks: [], evidence: [anEvidence()] })).toBe(
      'Evidence is pinned; nothing is decided.',
    )
  })
})
