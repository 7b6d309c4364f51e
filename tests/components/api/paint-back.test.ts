import { expect, it } from 'vitest'
import { applyWrite } from '@/components/api/apply-write'
import type { ClaimWrite, Seen } from '@/components/api/claim-write'
import { paintedBack } from '@/components/api/paint-back'
import type { Claim } from '@/domain/claim/claim'
import { aCheck, aClaim, anEvidence } from '../../builders/a-claim'

const stamp = { by: { id: 'p1', name: 'Ines' }, at: '2026-03-02T10:00:00.000Z' }
const before: Claim = aClaim({ tag: 'attributed', evidence: [anEvidence()], claimant: 'The mayor' })
const { id: claimId, articleId } = before
const [pinned] = before.evidence

const writes: readonly ClaimWrite[] = [
  { kind: 'check', claimId, checks: [{ layer: 'content', finding: 'disputed' }] },
  { kind: 'check', claimId, checks: [{ layer: 'attribution', finding: null }] },
  { kind: 'change', claimId, input: { claimant: null, flags: ['legal'] } },
  { kind: 'change', claimId, input: { span: { version: 1, start: 0, end: 3, exact: 'The' } } },
  { kind: 'pin', claimId, evidenceId: 'e9', input: { stance: 'supports', proximity: 'primary', title: 'New' } },
  { kind: 'amend', claimId, evidenceId: pinned?.id ?? '', input: { title: 'Renamed' } },
  { kind: 'unpin', claimId, evidenceId: pinned?.id ?? '' },
  { kind: 'review', claimId, decision: { decision: 'approve' } },
  { kind: 'note', claimId, noteId: 'n1', text: 'Well?', mentions: [], isQuestion: true },
  { kind: 'remove', claimId },
]

const painted = (kind: 'undo' | 'redo', now: Claim | undefined, seen: Seen) =>
  paintedBack(now, { kind, articleId, claimId, seen })

it('paints every kind of write back to the claim as it was, and forth again', () => {
  for (const write of writes) {
    const after = applyWrite(before, write, stamp)
    const seen = { before, ...(after ? { after } : {}) }
    const back = painted('undo', after, seen)
    expect(back, write.kind).toEqual(before)
    expect(painted('redo', back, seen), write.kind).toEqual(after)
  }
})

it('leaves alone what somebody else did meanwhile to other parts', () => {
  const [write] = writes
  const after = write && applyWrite(before, write, stamp)
  const others = {
    ...before,
    reportedBy: 'Fox News',
    revision: 9,
    checks: [...(after?.checks ?? []), aCheck('quotation', 'verified')],
  }
  const back = painted('undo', others, { before, ...(after ? { after } : {}) })
  expect(back).toMatchObject({ reportedBy: 'Fox News', revision: 9, tag: 'attributed' })
  expect(back?.checks.map(({ layer }) => layer)).toEqual(['quotation', 'attribution'])
})

it('paints nothing where the page did not see what was done', () => {
  expect(paintedBack(before, { kind: 'undo', articleId, claimId })).toBe(before)
})
