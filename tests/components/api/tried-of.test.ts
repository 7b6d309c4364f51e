import { expect, it } from 'vitest'
import type { ClaimWrite } from '@/components/api/claim-write'
import { triedOf } from '@/components/api/tried-of'
import { triedSchema } from '@/domain/claim/set-aside-input'
import { anId } from '../../builders/an-id'

const on = { claimId: anId() }
const [noteId, evidenceId] = [anId(), anId()]
const words = { text: 'Page nine.', mentions: [{ id: 'p2', name: 'Tobias' }] }
const span = { version: 1, start: 0, end: 5, exact: 'words' }

const writes: readonly ClaimWrite[] = [
  { ...on, kind: 'check', checks: [{ layer: 'content', finding: null }] },
  { ...on, kind: 'change', input: { claimant: null, flags: [], span } },
  { ...on, kind: 'remove' },
  { ...on, kind: 'pin', evidenceId, input: { stance: 'supports', proximity: 'primary', title: 'The register' } },
  { ...on, kind: 'amend', evidenceId, input: { note: 'Page nine.', layer: null } },
  { ...on, kind: 'unpin', evidenceId },
  { ...on, kind: 'review', decision: { decision: 'return', reason: 'Which page?' } },
  { ...on, kind: 'note', noteId, ...words, isQuestion: true },
  { ...on, kind: 'note', noteId, ...words, isQuestion: false, replyTo: anId() },
  { ...on, kind: 'amendNote', noteId, ...words },
  { ...on, kind: 'unnote', noteId },
  { ...on, kind: 'resolveNote', noteId, resolved: true },
]

it.each(writes)('tells the log of a write to $kind all that was in it, but not whom it mentions', write => {
  const { claimId: _claimId, ...own } = write
  const tried = triedOf(write)
  expect(triedSchema.parse(tried)).toEqual(tried)
  expect(tried).toEqual(Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'mentions')))
})

it('tells nothing of a claim that never was at the desk, of an undo, and of what is told already', () => {
  const make = { articleId: anId(), ...span }
  const tried = { kind: 'remove' } as const
  const silent: readonly ClaimWrite[] = [
    { ...on, kind: 'make', input: make },
    { kind: 'undo', articleId: anId(), claimId: '' },
    { ...on, kind: 'setAside', tried, sentAs: anId(), because: 'refused' },
  ]
  expect(silent.map(triedOf)).toEqual([undefined, undefined, undefined])
})
