import { describe, expect, it } from 'vitest'
import { blockersInWords, blockersOf } from '@/domain/review/blockers'
import { aClaim, anEvidence } from '../../builders/a-claim'

const approved = () => aClaim({ tag: 'verified', review: { state: 'approved' } })
const said = (...args: Parameters<typeof blockersOf>) =>
  blockersOf(...args).map(({ subject, rest }) => `${subject} ${rest}`)

describe('what stands in the way of a sign-off', () => {
  it('is nothing where every claim is approved and the article is in review', () => {
    expect(blockersOf('in_review', [approved(), approved()])).toEqual([])
    expect(blockersOf('signed_off', [aClaim()])).toEqual([])
  })

  it('is said in words, worst first', () => {
    const evidence = [anEvidence()]
    const returned = { state: 'returned', reason: 'Which page?' } as const
    const claims = [
      aClaim({ tag: 'verified', evidence }),
      aClaim({ tag: 'open' }),
      aClaim({ tag: 'open', evidence }),
      aClaim({ tag: 'disputed' }),
      aClaim({ tag: 'verified', evidence, review: returned }),
      aClaim({ tag: 'verified' }),
      approved(),
    ]
    expect(said('in_review', claims)).toEqual([
      '1 claim needs a decision',
      '1 disputed claim still stands in the text',
      '1 returned claim is with Ada Checker',
      '2 claims are still open, one of them without evidence',
      '1 claim only waits to be approved',
    ])
    expect(blockersInWords(blockersOf('in_review', claims))).toMatch(
      /^Sign-off waits for five things: 1 claim needs a decision; .*; 1 claim only waits to be approved\.$/,
    )
  })

  it('is that the article was not given to review, where nothing else is', () => {
    expect(blockersInWords(blockersOf('checking', [approved()]))).toBe(
      'Sign-off waits for one thing: the article has not been given to review yet.',
    )
  })

  it('is that there is nothing to sign, where no claim was marked', () => {
    expect(said('in_review', [])).toEqual(['No claim is marked in the text'])
  })
})
