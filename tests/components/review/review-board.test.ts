// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { ClaimBook } from '@/components/api/claim-book'
import { Outbox, type Sent } from '@/components/api/outbox'
import { ReviewBoard } from '@/components/review/review-board'
import { UndoLine } from '@/components/undo/undo-line'
import { Workspace } from '@/components/workspace/workspace'
import type { Claim } from '@/domain/claim/claim'
import { changedTo, lostIn } from '../../builders/a-carried-claim'
import { aClaim, anEvidence } from '../../builders/a-claim'
import { memoryShelf } from '../../builders/memory-shelf'

const me = { id: 'ruth', name: 'Ruth' }
const evidence = [anEvidence()]
const at = (start: number) => ({ span: { start, end: start + 3 } })
const disputed = aClaim({ ...at(8), id: 'c-disputed', tag: 'disputed' })
const open = aClaim({ ...at(0), id: 'c-open' })
const first = aClaim({ ...at(4), id: 'c-first', tag: 'verified', evidence })
const second = aClaim({ ...at(12), id: 'c-second', tag: 'verified', evidence })

/** A board of four claims; the desk answers when the test says so. */
function aBoard({ mayReview = true, claims = [disputed, open, first, second] as readonly Claim[] } = {}) {
  const said: string[] = []
  const refused: string[] = []
  const answers: ((sent: Sent) => void)[] = []
  let ids = 0
  const outbox = new Outbox({
    articleId: 'a1',
    send: () => new Promise(resolve => answers.push(resolve)),
    shown: () => undefined,
    atDesk: () => undefined,
    look: async () => null,
    onDone: (write, claim) => book.answered(write.claimId, claim),
    shelf: memoryShelf(),
    newId: () => `w${++ids}`,
    clock: { now: () => 0, after: () => () => undefined },
  })
  const book = new ClaimBook(claims, outbox, me, 'a1')
  const workspace = new Workspace({
    ...{ articleId: 'a1', version: 1, text: '', me, mayCheck: false, talk: 'all', filter: null, book, outbox },
    newId: () => 'new',
    say: message => said.push(message),
    offerUndo: () => undefined,
  })
  const undoing = new UndoLine({ articleId: 'a1', me, book, outbox, newId: () => 'bulk' })
  const board = new ReviewBoard(workspace, {
    mayReview: () => mayReview,
    refuse: sentence => refused.push(sentence),
    undoing,
  })
  const stateOf = (id: string) => board.claim(id)?.review.state
  return { board, outbox, said, refused, stateOf }
}

const answerOnce = (body: unknown, status = 200) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(new Response(JSON.stringify(body), { status }))

describe('the board', () => {
  it('begins with the worst and approves with one key a claim, each painted at once', () => {
    const { board, outbox, stateOf, said } = aBoard()
    expect(board.get().current).toBe('c-disputed')
    board.approve()
    expect(stateOf('c-disputed')).toBe('approved')
    expect(outbox.snapshot().writes).toHaveLength(1)
    expect(board.get().current).toBe('c-open')
    board.move(1)
    board.approve()
    board.approve()
    expect(board.get().current).toBe('c-open')
    expect(said.at(-1)).toBe('Approved. Claim 1, open: The')
    expect(board.get().queue.order).toEqual(['c-open'])
  })

  it('does not approve what is open, and says so', () => {
    const { board, refused, stateOf } = aBoard()
    board.move(1)
    board.approve()
    expect(stateOf('c-open')).toBe('unreviewed')
    expect(refused).toEqual(['This claim is still open. Have it checked, or return it with a reason.'])
  })

  it('confirms a finding on changed words by one key, and only then approves', () => {
    const changed = changedTo(first, 'other words')
    const { board, outbox, refused } = aBoard({ claims: [changed] })
    board.approve()
    expect(refused[0]).toMatch(/^The words of this claim changed since it was checked\. Confirm/)
    board.confirm()
    expect(board.claim('c-first')).toMatchObject({ tag: 'verified', formerChecks: [] })
    expect(board.get()).toMatchObject({ current: 'c-first' })
    board.approve()
    expect(outbox.snapshot().writes.map(({ write }) => write.kind)).toEqual(['confirm', 'review'])
  })

  it('lists a lost claim, does not approve it, and drops it from the list once it is closed', () => {
    const { board, refused } = aBoard({ claims: [lostIn(first), second] })
    expect(board.get().queue.groups.lost.map(({ id }) => id)).toEqual(['c-first'])
    board.show('c-first')
    board.approve()
    expect(refused[0]).toMatch(/Place it in the text, or close it\.$/)
    const closing = { how: 'dropped', version: 2, before: 'The', reason: 'Cut' } as const
    board.workspace.write({ kind: 'close', claimId: 'c-first', closing })
    expect(board.get().queue.claims.has('c-first')).toBe(false)
    expect(board.get().current).toBe('c-second')
  })

  it('returns with a reason and goes on', () => {
    const { board, stateOf } = aBoard()
    board.beginReturn()
    expect(board.get().returning).toBe('current')
    board.giveBack('Which hospital?')
    expect(stateOf('c-disputed')).toBe('returned')
    expect(board.claim('c-disputed')?.review.reason).toBe('Which hospital?')
    expect(board.get()).toMatchObject({ current: 'c-open', returning: null })
  })

  it('takes a decision back', () => {
    const { board, stateOf } = aBoard()
    board.approve()
    board.show('c-disputed')
    board.takeBack()
    expect(stateOf('c-disputed')).toBe('unreviewed')
  })

  it('decides nothing for somebody who may only look', () => {
    const { board, outbox } = aBoard({ mayReview: false })
    board.approve()
    board.beginReturn()
    board.pick()
    board.pickGroup('clear')
    expect(outbox.snapshot().writes).toEqual([])
    expect(board.get()).toMatchObject({ current: 'c-disputed', returning: null, picked: new Set() })
  })

  it('approves together what nothing is in the way of, in one request with the revisions seen', async () => {
    const { board, refused, stateOf } = aBoard()
    const approved = (claim: Claim) => ({ ...claim, revision: 2, review: { state: 'approved', by: me } })
    const asked = answerOnce({ items: [approved(first), approved(second)] })
    board.show('c-first')
    board.pickGroup('clear')
    board.approvePicked()
    await vi.waitFor(() => expect(stateOf('c-second')).toBe('approved'))
    const claims = [first, second].map(({ id, revision }) => ({ id, revision }))
    expect(JSON.parse(String(asked.mock.calls[0]?.[1]?.body))).toEqual({ decision: 'approve', claims })
    expect(board.get()).toMatchObject({ picked: new Set(), current: 'c-disputed', isBusy: false })
    expect(refused).toEqual([])
  })

  it('offers no approval together where one of them needs a decision of its own', () => {
    const { board, refused } = aBoard()
    board.pick('c-first')
    board.pick('c-disputed')
    board.approvePicked()
    expect(refused[0]).toMatch(/^One of the selected claims needs a decision of its own\./)
  })

  it('keeps what is selected where the desk refuses, and says why', async () => {
    const { board, refused, stateOf } = aBoard()
    answerOnce({ detail: 'This claim was changed by somebody else.' }, 412)
    board.pickGroup('clear')
    board.approvePicked()
    await vi.waitFor(() => expect(refused).toEqual(['This claim was changed by somebody else.']))
    expect(board.get().picked.size).toBe(2)
    expect(stateOf('c-first')).toBe('unreviewed')
  })

  it('closes the innermost thing that is open', () => {
    const { board } = aBoard()
    board.pick()
    board.beginReturn()
    board.close()
    expect(board.get()).toMatchObject({ returning: null, picked: new Set(['c-disputed']) })
    board.close()
    expect(board.get().picked.size).toBe(0)
  })
})

describe('what is not decided now', () => {
  const question = { kind: 'note', noteId: 'n1', text: '@Ada who?', mentions: [], isQuestion: true } as const

  it('stands at the end for this sitting, in the order in which it was put off, and is no longer in its group', () => {
    const { board, said } = aBoard()
    board.putOff()
    expect(board.get().current).toBe('c-open')
    expect(said.at(-1)).toMatch(/^Left for later\. Claim/)
    board.putOff()
    expect(board.get().queue.order).toEqual(['c-first', 'c-second', 'c-disputed', 'c-open'])
    expect(board.get().queue.groups.disputed).toEqual([])
    expect(board.get().queue.later.map(({ id }) => id)).toEqual(['c-disputed', 'c-open'])
    board.show('c-disputed')
    board.putOff()
    expect(board.get().queue.order.at(-1)).toBe('c-disputed')
  })

  it('comes up again once nothing else is left, and leaves when it is decided', () => {
    const { board } = aBoard({ claims: [first, second] })
    board.putOff()
    board.approve()
    expect(board.get().current).toBe('c-first')
    board.approve()
    expect(board.get().queue.later).toEqual([])
    expect(board.get().putOff.size).toBe(0)
  })

  it('opens a question with one key, and brings what was asked about back with the answer', () => {
    const { board } = aBoard({ claims: [first, second] })
    board.ask()
    const { noting } = board.workspace.get()
    expect(noting).toMatchObject({ claimId: 'c-first', of: { kind: 'ask' } })
    board.workspace.write({ ...question, claimId: 'c-first' })
    board.putOff('asked')
    expect(board.get().queue.order).toEqual(['c-second', 'c-first'])
    const { book } = board.workspace.options
    const ada = { id: 'ada', name: 'Ada' }
    const notes = [
      { ...question, id: 'n1', claimId: 'c-first', revision: 1, createdBy: me, createdAt: '1' },
      { ...question, id: 'n2', claimId: 'c-first', revision: 1, replyTo: 'n1', createdBy: ada, createdAt: '2' },
    ].map(({ kind: _kind, noteId: _noteId, ...note }) => ({ ...note, isQuestion: note.id === 'n1' }))
    book.heard(new Map([['c-first', { ...first, revision: 9, notes }]]))
    expect(board.get().queue.order).toEqual(['c-first', 'c-second'])
    expect(board.get().putOff.size).toBe(0)
  })

  it('lets go of the note that is being written when another claim is shown', () => {
    const { board } = aBoard()
    board.note()
    expect(board.workspace.get().noting?.of).toEqual({ kind: 'new' })
    board.move(1)
    expect(board.workspace.get().noting).toBeNull()
  })
})
