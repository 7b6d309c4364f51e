import { describe, expect, it } from 'vitest'
import type { ClaimWrite } from '@/components/api/claim-write'
import { standingOf } from '@/components/api/touched-parts'
import type { Claim } from '@/domain/claim/claim'
import type { Evidence } from '@/domain/evidence/evidence'
import { aClaim } from '../../builders/a-claim'

const tobias = { id: 'p2', name: 'Tobias' }
const at = '2026-11-20T08:00:00.000Z'
const seen: Claim = { ...aClaim(), checks: [] }
const { id: claimId } = seen
const found = (layer: 'content' | 'quotation', finding: 'verified' | 'disputed') => ({ layer, finding, by: tobias, at })
const item: Evidence = {
  id: 'e1',
  claimId,
  revision: 1,
  stance: 'supports',
  proximity: 'primary',
  title: 'The register',
  createdBy: tobias,
  createdAt: at,
}
const note = {
  ...{ id: 'n1', claimId, revision: 1, text: 'Look again.', mentions: [], isQuestion: false },
  ...{ createdBy: tobias, createdAt: at },
}

const tag: ClaimWrite = { kind: 'check', claimId, checks: [{ layer: 'content', finding: 'verified' }] }
const approve: ClaimWrite = { kind: 'review', claimId, decision: { decision: 'approve' } }
const remove: ClaimWrite = { kind: 'remove', claimId }
const amend: ClaimWrite = { kind: 'amend', claimId, evidenceId: 'e1', input: { note: 'Mine.' } }
const amendNote: ClaimWrite = { kind: 'amendNote', claimId, noteId: 'n1', text: 'Mine.', mentions: [] }
const say: ClaimWrite = { kind: 'note', claimId, noteId: 'n2', text: 'Mine.', mentions: [], isQuestion: false }

describe('a write on a claim that somebody changed meanwhile', () => {
  it.each<[string, ClaimWrite, Partial<Claim>, string]>([
    ['another layer was checked', tag, { checks: [found('quotation', 'disputed')] }, 'unchanged'],
    ['who says it was named', tag, { claimant: 'The mayor' }, 'unchanged'],
    ['a note was written', tag, { notes: [note] }, 'unchanged'],
    ['its layer was checked otherwise', tag, { checks: [found('content', 'disputed')] }, 'changed'],
    ['its layer was found the same', tag, { checks: [found('content', 'verified')] }, 'done'],
    ['the claim covers other words', tag, { anchor: { ...seen.anchor, exact: 'others' } }, 'changed'],
    ['what is approved was found otherwise', approve, { checks: [found('content', 'disputed')] }, 'changed'],
    ['what is approved is talked about', approve, { notes: [note] }, 'unchanged'],
    ['evidence was pinned to what is removed', remove, { evidence: [item] }, 'changed'],
    ['a note was written on what is removed', remove, { notes: [note] }, 'changed'],
    ['a note was written beside mine', say, { notes: [note] }, 'unchanged'],
  ])('where %s', (_what, write, changes, standing) => {
    expect(standingOf(write, seen, { ...seen, ...changes, revision: seen.revision + 1 })).toBe(standing)
  })

  it('touches of a piece of evidence the fields that it sets, and that it is there', () => {
    const before = { ...seen, evidence: [item] }
    const now = (changes: object) => ({ ...seen, evidence: [{ ...item, revision: 2, ...changes }] })
    expect(standingOf(amend, before, now({ title: 'Another' }))).toBe('unchanged')
    expect(standingOf(amend, before, now({ note: 'Theirs.' }))).toBe('changed')
    expect(standingOf(amend, before, seen)).toBe('changed')
  })

  it('touches of a note its words', () => {
    const before = { ...seen, notes: [note] }
    expect(standingOf(amendNote, before, { ...seen, notes: [{ ...note, resolved: { by: tobias, at } }] })).toBe(
      'unchanged',
    )
    expect(standingOf(amendNote, before, { ...seen, notes: [{ ...note, text: 'Theirs.' }] })).toBe('changed')
    expect(standingOf(amendNote, before, seen)).toBe('changed')
  })

  it('has nowhere to go where the claim was removed, except if that is what it wanted', () => {
    expect(standingOf(tag, seen, undefined)).toBe('gone')
    expect(standingOf(remove, seen, undefined)).toBe('done')
  })
})
