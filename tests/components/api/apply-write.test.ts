import { describe, expect, it } from 'vitest'
import { applyWrite, isAlreadyThere } from '@/components/api/apply-write'
import type { Claim } from '@/domain/claim/claim'

const by = { id: 'p1', name: 'Ines' }
const at = '2026-11-20T08:00:00.000Z'
const stamp = { by, at }
const input = { articleId: 'a1', version: 1, start: 3, end: 8, exact: 'words' }

function made(): Claim {
  const claim = applyWrite(undefined, { kind: 'make', claimId: 'c1', input }, stamp)
  if (!claim) throw new Error('A make always gives a claim')
  return claim
}

describe('a claim on the screen, before the desk has it', () => {
  it('is made with the tag that its checks add up to', () => {
    const claim = applyWrite(
      undefined,
      { kind: 'make', claimId: 'c1', input: { ...input, checks: [{ layer: 'attribution', finding: 'verified' }] } },
      stamp,
    )
    expect(claim).toMatchObject({ id: 'c1', tag: 'attributed', anchor: { start: 3, end: 8, exact: 'words' } })
  })

  it('changes its tag with a check, and back when the finding is taken back', () => {
    const disputed = applyWrite(
      made(),
      { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: 'disputed', reason: 'Too far east' }] },
      stamp,
    )
    expect(disputed?.tag).toBe('disputed')
    expect(disputed?.checks).toEqual([{ layer: 'content', finding: 'disputed', reason: 'Too far east', by, at }])
    const open = applyWrite(
      disputed,
      { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: null }] },
      stamp,
    )
    expect(open).toMatchObject({ tag: 'open', checks: [] })
  })

  it('keeps fields that a change does not name, and clears those set to null', () => {
    const named = applyWrite(
      made(),
      { kind: 'change', claimId: 'c1', input: { claimant: 'The Times', factType: 'date' } },
      stamp,
    )
    const cleared = applyWrite(named, { kind: 'change', claimId: 'c1', input: { claimant: null } }, stamp)
    expect(cleared).toMatchObject({ factType: 'date' })
    expect(cleared).not.toHaveProperty('claimant')
  })

  it('moves with its span', () => {
    const span = { version: 1, start: 0, end: 8, exact: 'my words' }
    const moved = applyWrite(made(), { kind: 'change', claimId: 'c1', input: { span } }, stamp)
    expect(moved?.anchor).toMatchObject({ start: 0, end: 8, exact: 'my words', state: 'exact' })
  })

  it('is reviewed with who and when, and unreviewed again once its finding, words or evidence change', () => {
    const decision = { decision: 'return', reason: 'Which page?' } as const
    const returned = applyWrite(made(), { kind: 'review', claimId: 'c1', decision }, stamp)
    expect(returned?.review).toEqual({ state: 'returned', reason: 'Which page?', by, at })
    if (!returned) throw new Error('A review always leaves the claim')
    expect(isAlreadyThere(returned, { kind: 'review', claimId: 'c1', decision })).toBe(true)
    expect(isAlreadyThere(returned, { kind: 'review', claimId: 'c1', decision: { decision: 'approve' } })).toBe(false)
    const shownAfter = (write: Parameters<typeof applyWrite>[1]) => applyWrite(returned, write, stamp)?.review.state
    const checks = [{ layer: 'content', finding: 'verified' }] as const
    const evidence = { stance: 'supports', proximity: 'primary', title: 'A table' } as const
    const span = { version: 1, start: 0, end: 8 }
    expect(shownAfter({ kind: 'check', claimId: 'c1', checks })).toBe('unreviewed')
    expect(shownAfter({ kind: 'pin', claimId: 'c1', evidenceId: 'e1', input: evidence })).toBe('unreviewed')
    expect(shownAfter({ kind: 'change', claimId: 'c1', input: { span } })).toBe('unreviewed')
    expect(shownAfter({ kind: 'change', claimId: 'c1', input: { claimant: 'The mayor' } })).toBe('returned')
    expect(shownAfter({ kind: 'review', claimId: 'c1', decision: { decision: 'unreview' } })).toBe('unreviewed')
  })

  it('is gone when removed', () => {
    expect(applyWrite(made(), { kind: 'remove', claimId: 'c1' }, stamp)).toBeUndefined()
  })

  it('has evidence pinned, amended and taken off', () => {
    const details = { stance: 'supports', proximity: 'primary', title: 'A table' } as const
    const pinned = applyWrite(made(), { kind: 'pin', claimId: 'c1', evidenceId: 'e1', input: details }, stamp)
    expect(pinned?.evidence).toMatchObject([{ id: 'e1', title: 'A table' }])
    const amended = applyWrite(
      pinned,
      { kind: 'amend', claimId: 'c1', evidenceId: 'e1', input: { title: 'Another table' } },
      stamp,
    )
    expect(amended?.evidence).toMatchObject([{ id: 'e1', title: 'Another table', stance: 'supports' }])
    expect(applyWrite(amended, { kind: 'unpin', claimId: 'c1', evidenceId: 'e1' }, stamp)?.evidence).toEqual([])
  })

  it('is told apart from one that already has the change', () => {
    const tick = { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: 'verified' }] } as const
    expect(isAlreadyThere(made(), tick)).toBe(false)
    expect(isAlreadyThere(applyWrite(made(), tick, stamp), tick)).toBe(true)
    const pin = {
      kind: 'pin',
      claimId: 'c1',
      evidenceId: 'e1',
      input: { stance: 'context', proximity: 'secondary', title: 'A wire' },
    } as const
    expect(isAlreadyThere(made(), pin)).toBe(false)
    expect(isAlreadyThere(applyWrite(made(), pin, stamp), pin)).toBe(true)
    expect(isAlreadyThere(undefined, { kind: 'remove', claimId: 'c1' })).toBe(true)
  })
})
