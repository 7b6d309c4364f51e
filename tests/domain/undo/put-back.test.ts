import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import type { Note } from '@/domain/note/note'
import type { Review } from '@/domain/review/review'
import { afterPut, type ClaimThen } from '@/domain/undo/claim-as-of'
import { putBack } from '@/domain/undo/put-back'
import { aCheck, aClaim, anEvidence } from '../../builders/a-claim'

const ben = { id: 'ben', name: 'Ben' }
const eve = { id: 'eve', name: 'Eve' }
const at = '2026-03-02T10:00:00.000Z'
const approved: Review = { state: 'approved', by: eve, at }
const plain = aClaim({ claimant: 'The mayor', flags: ['legal'] })
const report = anEvidence({ claimId: plain.id })

function aNote(over: Partial<Note> = {}): Note {
  const words = { text: 'Which page?', mentions: [], isQuestion: false }
  return { id: 'n1', claimId: plain.id, revision: 1, ...words, createdBy: ben, createdAt: at, ...over }
}

const change = (claim: Claim, over: Partial<Claim>): Claim => ({ ...claim, revision: claim.revision + 1, ...over })

// Nothing that is put back has had a higher revision than it has now.
function then(claim: Claim | undefined): ClaimThen {
  const things = claim ? [...claim.evidence, ...claim.notes] : []
  return { claim, revision: claim?.revision ?? 7, revisions: new Map(things.map(({ id, revision }) => [id, revision])) }
}

/** The claim once what was done is taken back, or the parts that were changed since. */
function undone(before: Claim | undefined, after: Claim | undefined, now = after) {
  const back = putBack({ before, after }, then(now))
  return back.kind === 'put' ? afterPut(then(now), back.put).claim : back.parts
}

describe('what an action did to a part of a claim', () => {
  const parts: readonly [string, Partial<Claim>][] = [
    ['a detail', { claimant: 'The minister' }],
    ['a detail that was cleared', { claimant: undefined }],
    ['a detail that was set', { reportedBy: 'The Gazette' }],
    ['the flags', { flags: [] }],
    ['the due time', { dueAt: at }],
    ['where it stands', { anchor: aClaim({ span: { start: 2, end: 12 } }).anchor }],
    ['a finding that was added', { checks: [aCheck()], tag: 'verified' }],
    ['evidence that was pinned', { evidence: [report] }],
    ['a note', { notes: [aNote()] }],
    ['a decision', { review: approved }],
  ]

  it.each(parts)('goes back where it is as it was left: %s', (_part, over) => {
    const after = change(plain, over)
    expect(undone(plain, after)).toEqual({ ...plain, revision: 3 })
    // And the other way round.
    expect(undone(after, { ...plain, revision: 3 })).toMatchObject({ ...over, revision: 4 })
  })

  it.each(parts)('goes back while something else stays as others left it: %s', (_part, over) => {
    const after = change(plain, over)
    const others = { factType: 'number', assigneeId: 'ben', notes: [...after.notes, aNote({ id: 'n9' })] } as const
    const left = { factType: 'number', assigneeId: 'ben', notes: [...plain.notes, aNote({ id: 'n9' })] }
    expect(undone(plain, after, change(after, others))).toEqual({ ...plain, ...left, revision: 4 })
  })

  const conflicts: readonly [string, Partial<Claim>, Partial<Claim>, unknown][] = [
    ['a detail', { claimant: 'B' }, { claimant: 'C' }, { kind: 'detail', field: 'claimant' }],
    ['a detail set back by hand', { claimant: 'B' }, { claimant: 'The mayor' }, { kind: 'detail', field: 'claimant' }],
    ['where it stands', { anchor: { ...plain.anchor, start: 1 } }, { anchor: plain.anchor }, { kind: 'anchor' }],
    [
      'a finding',
      { checks: [aCheck()] },
      { checks: [aCheck('content', 'disputed')] },
      { kind: 'check', layer: 'content' },
    ],
    [
      'the same finding by another',
      { checks: [aCheck()] },
      { checks: [aCheck('content', 'verified', { by: ben })] },
      { kind: 'check', layer: 'content' },
    ],
    [
      'evidence',
      { evidence: [report] },
      { evidence: [{ ...report, title: 'B' }] },
      { kind: 'evidence', id: report.id },
    ],
    ['a note', { notes: [aNote()] }, { notes: [aNote({ text: 'B' })] }, { kind: 'note', id: 'n1' }],
    [
      'a decision',
      { review: approved },
      { review: { state: 'returned', reason: 'B', by: ben, at } },
      { kind: 'review' },
    ],
  ]
  it.each(conflicts)('is a conflict where somebody changed the same since: %s', (_part, mine, theirs, part) => {
    const after = change(plain, mine)
    expect(undone(plain, after, change(after, theirs))).toEqual([part])
  })
})

describe('the discussion', () => {
  const asked = change(plain, { notes: [aNote()] })

  it('keeps a thread that somebody replied in', () => {
    const replied = change(asked, { notes: [aNote(), aNote({ id: 'n2', replyTo: 'n1' })] })
    expect(undone(plain, asked, replied)).toEqual([{ kind: 'note', id: 'n2' }])
  })

  it('gives no reply back whose thread is gone', () => {
    const replied = change(asked, { notes: [aNote(), aNote({ id: 'n2', replyTo: 'n1' })] })
    expect(undone(replied, asked, change(asked, { notes: [] }))).toEqual([{ kind: 'note', id: 'n1' }])
  })

  it('takes a resolution back and leaves words that somebody changed meanwhile', () => {
    const resolved = change(asked, { notes: [aNote({ resolved: { by: eve, at } })] })
    const words = { text: 'Which page of it?', revision: 2, changedAt: at }
    const now = change(resolved, { notes: [aNote({ resolved: { by: eve, at }, ...words })] })
    expect(undone(asked, resolved, now)).toMatchObject({ notes: [aNote(words)] })
  })
})

describe('a review', () => {
  const checked = change(plain, { checks: [aCheck()], tag: 'verified' })
  const decided = change(checked, { review: approved })
  const disputed = {
    checks: [aCheck('content', 'disputed')],
    tag: 'disputed',
    review: { state: 'unreviewed' },
  } as const
  const retagged = change(decided, disputed)

  it('comes back with the finding that was reviewed', () => {
    expect(undone(decided, retagged)).toEqual({ ...decided, revision: retagged.revision + 1 })
  })

  it('comes back although a detail was changed, which nobody reviews', () => {
    const now = change(retagged, { claimant: 'The minister' })
    expect(undone(decided, retagged, now)).toMatchObject({ review: approved, claimant: 'The minister' })
  })

  it('does not come back while something else of what was reviewed is otherwise', () => {
    const now = change(retagged, { evidence: [report] })
    expect(undone(decided, retagged, now)).toMatchObject({ review: { state: 'unreviewed' }, checks: [aCheck()] })
  })

  it('that an editor made since is of what was there: the claim is unreviewed', () => {
    const now = change(retagged, { review: { ...approved, by: ben } })
    expect(undone(decided, retagged, now)).toMatchObject({ review: { state: 'unreviewed' }, checks: [aCheck()] })
  })

  it('stays while only a detail goes back', () => {
    const named = change(decided, { claimant: 'The minister' })
    expect(undone(decided, named)).toMatchObject({ review: approved, claimant: 'The mayor' })
  })

  it('that was a decision is not taken back once what it was about was changed', () => {
    expect(undone(checked, decided, retagged)).toEqual([{ kind: 'review' }])
    const taken = change(decided, { review: { state: 'unreviewed' } })
    expect(undone(decided, taken, change(taken, { evidence: [report] }))).toEqual([{ kind: 'review' }])
  })
})

describe('a claim that was made', () => {
  it('goes again, and comes back whole under a revision it never had', () => {
    expect(undone(undefined, plain)).toBeUndefined()
    const back = undone(plain, undefined)
    expect(back).toEqual({ ...plain, revision: 8 })
  })

  it('stays where somebody put work into it', () => {
    const now = change(plain, { checks: [aCheck('content', 'verified', { by: ben })], claimant: 'B' })
    expect(undone(undefined, plain, now)).toEqual([
      { kind: 'detail', field: 'claimant' },
      { kind: 'check', layer: 'content' },
      { kind: 'review' },
    ])
  })

  it('is a conflict once somebody removed it, as is one that somebody else brought back', () => {
    const after = change(plain, { claimant: 'B' })
    expect(putBack({ before: plain, after }, then(undefined))).toMatchObject({ parts: [{ kind: 'claim' }] })
    expect(undone(plain, undefined, plain)).toEqual([{ kind: 'claim' }])
  })

  it('comes back with its evidence and its notes, each under a revision it never had', () => {
    const whole = { ...plain, evidence: [report], notes: [aNote()] }
    const now: ClaimThen = {
      revision: 9,
      revisions: new Map([
        [report.id, 4],
        ['n1', 2],
      ]),
    }
    const back = putBack({ before: whole, after: undefined }, now)
    expect(back).toEqual({
      kind: 'put',
      put: {
        kind: 'whole',
        claim: { ...whole, revision: 10, evidence: [{ ...report, revision: 5 }], notes: [aNote({ revision: 3 })] },
      },
    })
  })
})
