import { describe, expect, it } from 'vitest'
import { applyWrite, isAlreadyThere } from '@/components/api/apply-write'
import { type ClaimWrite, type NoteWrite, requestOf, revisionIn } from '@/components/api/claim-write'
import type { Claim } from '@/domain/claim/claim'
import { aClaim } from '../../builders/a-claim'

const by = { id: 'p1', name: 'Ines' }
const sara = { id: 'p2', name: 'Sara Okoye' }
const at = '2026-11-20T08:00:00.000Z'
const on = { claimId: 'c1' }
const written = { ...on, kind: 'note', noteId: 'n1', text: 'Which page?', mentions: [sara], isQuestion: true } as const
const reply = {
  ...on,
  kind: 'note',
  noteId: 'n2',
  text: 'Four',
  mentions: [],
  replyTo: 'n1',
  isQuestion: false,
} as const
const resolve = { ...on, kind: 'resolveNote', noteId: 'n1', resolved: true } as const

function withAll(...writes: readonly NoteWrite[]): Claim {
  const start = aClaim({ id: 'c1', review: { state: 'approved' } })
  const claim = writes.reduce<Claim | undefined>((before, write) => applyWrite(before, write, { by, at }), start)
  if (!claim) throw new Error('A note never removes its claim')
  return claim
}

describe('the discussion of a claim on the screen, before the desk has it', () => {
  it('gains notes in the order written, and leaves the review as it is', () => {
    const claim = withAll(written, reply)
    expect(claim.notes).toEqual([
      {
        id: 'n1',
        claimId: 'c1',
        revision: 0,
        text: 'Which page?',
        mentions: [sara],
        isQuestion: true,
        createdBy: by,
        createdAt: at,
      },
      {
        id: 'n2',
        claimId: 'c1',
        revision: 0,
        text: 'Four',
        mentions: [],
        replyTo: 'n1',
        isQuestion: false,
        createdBy: by,
        createdAt: at,
      },
    ])
    expect(claim.review.state).toBe('approved')
  })

  it('counts a note once however often it is applied', () => {
    expect(withAll(written, written).notes).toHaveLength(1)
  })

  it('is resolved, reopened by hand, and taken up again by a reply', () => {
    expect(withAll(written, resolve).notes[0]?.resolved).toEqual({ by, at })
    expect(withAll(written, resolve, { ...resolve, resolved: false }).notes[0]).not.toHaveProperty('resolved')
    expect(withAll(written, resolve, reply).notes[0]).not.toHaveProperty('resolved')
  })

  it('changes the words of a note and says when, and loses one that is removed', () => {
    const changed = withAll(written, { ...on, kind: 'amendNote', noteId: 'n1', text: 'Which line?', mentions: [] })
    expect(changed.notes[0]).toMatchObject({ text: 'Which line?', mentions: [], isQuestion: true, changedAt: at })
    expect(withAll(written, reply, { ...on, kind: 'unnote', noteId: 'n2' }).notes.map(({ id }) => id)).toEqual(['n1'])
  })

  it('knows what the desk already has, so that a lost answer costs nothing', () => {
    const there = withAll(written)
    const amend = { ...on, kind: 'amendNote', noteId: 'n1', text: 'Which page?', mentions: [sara] } as const
    expect(isAlreadyThere(there, written)).toBe(true)
    expect(isAlreadyThere(there, reply)).toBe(false)
    expect(isAlreadyThere(there, amend)).toBe(true)
    expect(isAlreadyThere(there, { ...amend, text: 'Which line?' })).toBe(false)
    expect(isAlreadyThere(there, { ...amend, mentions: [] })).toBe(false)
    expect(isAlreadyThere(there, resolve)).toBe(false)
    expect(isAlreadyThere(withAll(written, resolve), resolve)).toBe(true)
    expect(isAlreadyThere(there, { ...on, kind: 'unnote', noteId: 'n1' })).toBe(false)
    expect(isAlreadyThere(there, { ...on, kind: 'unnote', noteId: 'n9' })).toBe(true)
  })
})

describe('what is sent of a note', () => {
  it('names people by id, and no revision where nothing is changed that is there', () => {
    expect(requestOf(written, 7)).toEqual({
      method: 'POST',
      path: '/claims/c1/notes',
      body: { id: 'n1', text: 'Which page?', mentions: ['p2'], replyTo: undefined, isQuestion: true },
    })
    expect(requestOf(resolve, 3)).toEqual({ method: 'PATCH', path: '/notes/n1', body: { resolved: true }, expected: 3 })
    expect(requestOf({ ...on, kind: 'unnote', noteId: 'n1' }, 2)).toEqual({
      method: 'DELETE',
      path: '/notes/n1',
      expected: 2,
    })
  })

  it('names the revision of the note for what changes it, that of the claim otherwise', () => {
    const claim = { ...withAll(written), revision: 9 }
    const revisions: readonly [ClaimWrite, number | undefined][] = [
      [written, 9],
      [resolve, 0],
      [{ ...resolve, noteId: 'gone' }, undefined],
      [{ ...on, kind: 'review', decision: { decision: 'approve' } }, 9],
    ]
    for (const [write, revision] of revisions) expect(revisionIn(claim, write)).toBe(revision)
    expect(revisionIn(undefined, resolve)).toBeUndefined()
  })
})
