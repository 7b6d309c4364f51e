import { describe, expect, it } from 'vitest'
import { groupAhead } from '@/components/version/group-ahead'
import { pairClaims } from '@/components/version/pair-claims'
import { shortWords } from '@/components/version/short-words'
import { anchorsInWords, countWords, toldDifference } from '@/components/version/version-words'
import type { Anchor } from '@/domain/anchor/anchor'
import { aClaim } from '../../builders/a-claim'

const claimOn = (id: string, anchor: Partial<Anchor>) => {
  const claim = aClaim()
  return { ...claim, id, anchor: { ...claim.anchor, ...anchor } }
}
const lost = { start: null, end: null, state: 'lost' } as const

describe('The claims of two versions', () => {
  it('are told by what became of them, in the order of the newer text', () => {
    const from = [
      claimOn('a', { exact: '21 people' }),
      claimOn('b', { exact: 'kept' }),
      claimOn('c', lost),
      claimOn('d', {}),
    ]
    const to = [
      claimOn('b', { exact: 'kept', state: 'moved', version: 2 }),
      claimOn('a', { exact: '22 people', state: 'changed' }),
      claimOn('c', { exact: 'found', state: 'changed' }),
      claimOn('e', {}),
    ]
    expect(pairClaims(from, to).map(({ id, fate }) => `${id} ${fate}`)).toEqual([
      'b moved',
      'a changed',
      'c found',
      'e new',
      'd gone',
    ])
  })

  it('are told apart where only typography changed, and where one is lost', () => {
    const from = [claimOn('a', { exact: '"no"' }), claimOn('b', {})]
    const to = [claimOn('a', { exact: '“no”', state: 'changed', isTypographic: true }), claimOn('b', lost)]
    expect(pairClaims(from, to).map(({ fate }) => fate)).toEqual(['typographic', 'lost'])
  })
})

describe('What a new version would do', () => {
  it('is listed worst first, and leaves out what happens to no claim', () => {
    const claims = [
      { id: '1', exact: 'a', state: 'exact' },
      { id: '2', exact: 'b', state: 'lost' },
      { id: '3', exact: 'c', state: 'changed', isTypographic: true },
      { id: '4', exact: 'd', state: 'changed' },
    ] as const
    expect(groupAhead(claims).map(({ fate, claims }) => [fate, claims.map(({ id }) => id)])).toEqual([
      ['lost', ['2']],
      ['changed', ['4']],
      ['typographic', ['3']],
      ['stays', ['1']],
    ])
  })
})

describe('Words about versions', () => {
  it('count in plain English and leave out what is nothing', () => {
    expect([countWords(0), countWords(1), countWords(1_200)]).toEqual([
      'No differences',
      '1 difference',
      '1,200 differences',
    ])
    expect(anchorsInWords({ exact: 3, moved: 0, changed: 1, lost: 0 })).toBe('3 as they were, 1 changed')
  })

  it('tell a difference in one sentence, and cut a long passage', () => {
    const texts = { from: 'killed 21 people', to: 'killed 22 people' }
    const spot = { start: 7, end: 9 }
    expect(toldDifference({ kind: 'changed', from: spot, to: spot }, texts)).toBe('Changed: 21 became 22')
    expect(toldDifference({ kind: 'typography' }, texts)).toBe('A paragraph ends elsewhere')
    expect(shortWords(`${'word '.repeat(60)}`)).toHaveLength(161)
  })
})
