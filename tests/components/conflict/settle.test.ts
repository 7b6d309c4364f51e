import { describe, expect, it } from 'vitest'
import type { ClaimWrite } from '@/components/api/claim-write'
import { madeAgain, withBoth } from '@/components/conflict/settle'
import { sidesOf } from '@/components/conflict/sides'
import type { Claim } from '@/domain/claim/claim'
import type { Evidence } from '@/domain/evidence/evidence'
import { aClaim } from '../../builders/a-claim'

const tobias = { id: 'p2', name: 'Tobias' }
const at = '2026-11-20T08:00:00.000Z'
const check = (finding: 'verified' | 'disputed', reason?: string) =>
  ({ layer: 'content', finding, ...(reason ? { reason } : {}), by: tobias, at }) as const

const seen: Claim = { ...aClaim(), checks: [] }
const item: Evidence = {
  id: 'e1',
  claimId: seen.id,
  revision: 1,
  stance: 'supports',
  proximity: 'primary',
  title: 'The register',
  note: 'Page four.',
  createdBy: tobias,
  createdAt: at,
}

describe('keeping both texts', () => {
  const tag = (reason: string): ClaimWrite => ({
    kind: 'check',
    claimId: seen.id,
    checks: [{ layer: 'content', finding: 'verified', reason }],
  })

  it('appends my reason to theirs for the same finding', () => {
    const both = withBoth({ write: tag('Mine.'), before: seen }, { ...seen, checks: [check('verified', 'Theirs.')] })
    expect(both).toEqual(tag('Theirs.\n\nMine.'))
  })

  it('is not offered where the findings differ', () => {
    const now = { ...seen, checks: [check('disputed', 'Theirs.')] }
    expect(withBoth({ write: tag('Mine.'), before: seen }, now)).toBeUndefined()
  })

  it('appends my note on a piece of evidence and leaves what nobody else changed', () => {
    const write = { kind: 'amend', claimId: seen.id, evidenceId: 'e1', input: { note: 'Mine.', title: 'New' } } as const
    const before = { ...seen, evidence: [item] }
    const now = { ...seen, evidence: [{ ...item, note: 'Theirs.' }] }
    expect(withBoth({ write, before }, now)).toEqual({ ...write, input: { note: 'Theirs.\n\nMine.', title: 'New' } })
    expect(withBoth({ write, before }, before)).toBeUndefined()
  })

  it('keeps whom either of two versions of a note mentions', () => {
    const note = { ...{ id: 'n1', claimId: seen.id, revision: 2, isQuestion: false }, createdBy: tobias, createdAt: at }
    const now = { ...seen, notes: [{ ...note, text: 'Theirs.', mentions: [tobias] }] }
    const write = { kind: 'amendNote', claimId: seen.id, noteId: 'n1', text: 'Mine.', mentions: [] } as const
    expect(withBoth({ write, before: seen }, now)).toEqual({
      ...write,
      text: 'Theirs.\n\nMine.',
      mentions: [tobias],
    })
  })
})

describe('the two sides of a change', () => {
  it('name the parts that somebody else changed, and no others', () => {
    const write: ClaimWrite = {
      kind: 'change',
      claimId: seen.id,
      input: { claimant: 'The mayor', reportedBy: 'Fox News' },
    }
    expect(sidesOf(write, seen, { ...seen, claimant: 'The council' })).toEqual([
      { what: 'Who says it', mine: 'The mayor', theirs: 'The council' },
    ])
  })

  it('say a finding with its reason', () => {
    const write: ClaimWrite = { kind: 'check', claimId: seen.id, checks: [{ layer: 'content', finding: 'verified' }] }
    expect(sidesOf(write, seen, { ...seen, checks: [check('disputed', 'No such base.')] })).toEqual([
      { what: 'Content check', mine: 'Verified', theirs: 'Disputed: No such base.' },
    ])
  })
})

describe('a claim that is made again', () => {
  let ids = 0
  const newId = () => `new${++ids}`

  it('has its words, what is known about it and what I wrote, and nothing that others found', () => {
    ids = 0
    const before: Claim = { ...seen, claimant: 'The mayor', checks: [check('disputed')], evidence: [item] }
    const again = madeAgain(
      before,
      [
        { kind: 'check', claimId: seen.id, checks: [{ layer: 'attribution', finding: 'verified' }] },
        { kind: 'amend', claimId: seen.id, evidenceId: 'e1', input: { note: 'Mine.' } },
        { kind: 'remove', claimId: seen.id },
      ],
      newId,
    )
    expect(again).toMatchObject([
      { kind: 'make', claimId: 'new1', input: { exact: before.anchor.exact, claimant: 'The mayor' } },
      { kind: 'check', claimId: 'new1' },
      { kind: 'pin', claimId: 'new1', evidenceId: 'new2', input: { title: 'The register', note: 'Mine.' } },
    ])
    expect(again[0]).not.toHaveProperty('input.checks')
    expect(again).toHaveLength(3)
  })

  it('is not possible where its words are lost', () => {
    const lost: Claim = { ...seen, anchor: { ...seen.anchor, start: null, end: null, state: 'lost' } }
    expect(madeAgain(lost, [], newId)).toEqual([])
  })
})
