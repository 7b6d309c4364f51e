import { describe, expect, it } from 'vitest'
import { addressWith, filterIn, isTodo, passes } from '@/components/workspace/claim-filter'
import type { Evidence } from '@/domain/evidence/evidence'
import type { Note } from '@/domain/note/note'

const item = (proximity: Evidence['proximity']): Evidence => ({
  id: 'e1',
  claimId: 'c1',
  revision: 1,
  stance: 'supports',
  proximity,
  title: 'A table',
  createdBy: { id: 'p1', name: 'Ines' },
  createdAt: '2026-11-20T08:00:00.000Z',
})

const review = { state: 'unreviewed' } as const
const notes: readonly Note[] = []

describe('the filter of claims', () => {
  it('survives in the address and is read back from it', () => {
    const address = new URL('http://desk/articles/1?tag=open&x=1#claim-7')
    expect(addressWith({ kind: 'todo', todo: 'no-evidence' }, address)).toBe('/articles/1?x=1&todo=no-evidence#claim-7')
    expect(addressWith(null, address)).toBe('/articles/1?x=1#claim-7')
    expect(filterIn(new URLSearchParams('tag=disputed'))).toEqual({ kind: 'tag', tag: 'disputed' })
    expect(filterIn(new URLSearchParams('todo=no-primary'))).toEqual({ kind: 'todo', todo: 'no-primary' })
  })

  it('is none where the address says something unknown', () => {
    expect(filterIn(new URLSearchParams('tag=rumour'))).toBeNull()
  })

  it('keeps claims of its tag', () => {
    expect(passes({ kind: 'tag', tag: 'open' }, { tag: 'open', evidence: [], review, notes, formerChecks: [] })).toBe(
      true,
    )
    expect(
      passes({ kind: 'tag', tag: 'open' }, { tag: 'verified', evidence: [], review, notes, formerChecks: [] }),
    ).toBe(false)
    expect(passes(null, { tag: 'verified', evidence: [], review, notes, formerChecks: [] })).toBe(true)
  })

  it('lists a claim under one thing to do only: no evidence, or none that is primary', () => {
    expect(isTodo('no-evidence', { evidence: [], review, notes, formerChecks: [] })).toBe(true)
    expect(isTodo('no-primary', { evidence: [], review, notes, formerChecks: [] })).toBe(false)
    expect(isTodo('no-primary', { evidence: [item('secondary')], review, notes, formerChecks: [] })).toBe(true)
    expect(
      isTodo('no-primary', { evidence: [item('secondary'), item('primary')], review, notes, formerChecks: [] }),
    ).toBe(false)
  })

  it('lists what an editor returned until it is mended', () => {
    expect(
      isTodo('returned', {
        evidence: [],
        review: { state: 'returned', reason: 'Which page?' },
        notes,
        formerChecks: [],
      }),
    ).toBe(true)
    expect(isTodo('returned', { evidence: [], review, notes, formerChecks: [] })).toBe(false)
    expect(filterIn(new URLSearchParams('todo=returned'))).toEqual({ kind: 'todo', todo: 'returned' })
  })
})
