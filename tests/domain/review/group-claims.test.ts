import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { checkerOf, claimGroups, groupClaims, groupOf } from '@/domain/review/group-claims'
import { carried, changedTo, lostIn } from '../../builders/a-carried-claim'
import { aCheck, aClaim, anEvidence } from '../../builders/a-claim'

const supported = { evidence: [anEvidence()] }
const changed = { state: 'changed', before: 'words' } as const
const ruth = { id: 'ruth', name: 'Ruth Editor' }
const returned = { state: 'returned', reason: 'Which page?', by: ruth, at: '2026-03-02T11:50:00.000Z' } as const

describe('a claim on the board', () => {
  const cases: readonly (readonly [string, Claim, string])[] = [
    ['verified with evidence', aClaim({ tag: 'verified', ...supported }), 'clear'],
    ['attributed with evidence', aClaim({ tag: 'attributed', ...supported }), 'clear'],
    ['not checked', aClaim({ tag: 'open' }), 'open'],
    ['not checked, flagged', aClaim({ tag: 'open', flags: ['legal'] }), 'open'],
    ['disputed', aClaim({ tag: 'disputed' }), 'disputed'],
    ['verified without evidence', aClaim({ tag: 'verified' }), 'decision'],
    ['verified, legal', aClaim({ tag: 'verified', ...supported, flags: ['legal'] }), 'decision'],
    ['verified, a translation', aClaim({ tag: 'verified', ...supported, flags: ['translation'] }), 'clear'],
    ['disputed by an anonymous source', aClaim({ tag: 'disputed', flags: ['anonymous_source'] }), 'decision'],
    [
      'verified by somebody unsure',
      aClaim({ ...supported, checks: [aCheck('content', 'verified', { confidence: 'unsure' })] }),
      'decision',
    ],
    [
      'verified against its evidence',
      aClaim({ tag: 'verified', evidence: [anEvidence({ stance: 'contradicts' })] }),
      'decision',
    ],
    [
      'attributed, its content contradicted',
      aClaim({ tag: 'attributed', evidence: [anEvidence({ stance: 'contradicts', layer: 'content' })] }),
      'clear',
    ],
    ['changed since it was checked', changedTo(aClaim({ tag: 'disputed' }), 'other words'), 'changed'],
    ['changed before anybody checked it', changedTo(aClaim({ tag: 'open' }), 'other words'), 'open'],
    ['changed, and checked again since', carried(aClaim({ tag: 'verified', ...supported }), changed), 'clear'],
    ['nowhere in the text any more', lostIn(aClaim({ tag: 'disputed', flags: ['legal'] })), 'lost'],
    ['returned', aClaim({ tag: 'verified', ...supported, review: returned }), 'returned'],
    ['returned and disputed', aClaim({ tag: 'disputed', flags: ['legal'], review: returned }), 'returned'],
    ['approved', aClaim({ tag: 'disputed', review: { state: 'approved', by: ruth } }), 'approved'],
  ]

  it.each(cases)('that is %s has one group', (_words, claim, group) => {
    expect(groupOf(claim)).toBe(group)
  })

  it('is listed once, in the order of the text inside its group', () => {
    const claims = cases.map(([, claim]) => claim)
    const groups = groupClaims(claims)
    const listed = claimGroups.flatMap(group => groups[group])
    expect(listed.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort())
    for (const group of claimGroups) {
      expect(groups[group]).toEqual(claims.filter(claim => groupOf(claim) === group))
    }
  })

  it('is in no group once it is closed', () => {
    const closing = {
      how: 'dropped',
      version: 2,
      before: 'words',
      reason: 'Cut',
      by: ruth,
      at: aClaim().createdAt,
    } as const
    const groups = groupClaims([aClaim({ tag: 'disputed', closing })])
    expect(claimGroups.flatMap(group => groups[group])).toEqual([])
  })

  it('is with whoever recorded its last finding, or else with whoever marked it', () => {
    const [early, late] = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z']
    const checks = [
      aCheck('attribution', 'verified', { at: late, by: { id: 'b', name: 'Benno' } }),
      aCheck('content', 'verified', { at: early, by: { id: 'c', name: 'Cleo' } }),
    ]
    expect(checkerOf(aClaim({ checks })).name).toBe('Benno')
    expect(checkerOf(aClaim()).name).toBe('Ada Checker')
  })
})
