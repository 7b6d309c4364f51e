import { describe, expect, it } from 'vitest'
import { type ClaimWrite, claimOf } from '@/components/api/claim-write'
import { Outbox, type Sent } from '@/components/api/outbox'
import type { KeptWrite } from '@/components/api/outbox-shelf'
import type { Claim } from '@/domain/claim/claim'
import { memoryShelf } from '../../builders/memory-shelf'

const ines = { id: 'p1', name: 'Ines' }
const at = '2026-11-20T08:00:00.000Z'

const claimAt = (revision: number, checks: Claim['checks'] = []): Claim => ({
  id: 'c1',
  articleId: 'a1',
  revision,
  tag: 'open',
  anchor: { version: 1, start: 0, end: 5, exact: 'words', prefix: '', suffix: '', state: 'exact' },
  checks,
  formerChecks: [],
  review: { state: 'unreviewed' },
  evidence: [],
  notes: [],
  flags: [],
  createdBy: ines,
  createdAt: at,
})

const tick = (claimId = 'c1', finding: 'verified' | 'disputed' = 'verified'): ClaimWrite => ({
  kind: 'check',
  claimId,
  checks: [{ layer: 'content', finding }],
})

function desk(answers: readonly Sent[], options: { look?: Claim | null; left?: readonly KeptWrite[] } = {}) {
  const sent: { write: ClaimWrite; expected: number | undefined }[] = []
  const done: (Claim | undefined)[] = []
  const refused: string[] = []
  const timers: { at: number; run: () => void }[] = []
  let now = 0
  let ids = 0
  const shelf = memoryShelf(options.left)
  const outbox = new Outbox({
    articleId: 'a1',
    send: async ({ write }, expected) => {
      sent.push({ write, expected })
      return answers[sent.length - 1] ?? { kind: 'unreachable' }
    },
    shown: () => undefined,
    atDesk: () => undefined,
    look: async () => options.look ?? null,
    onDone: (_write, claim) => done.push(claim),
    onRefused: (_id, { message }) => refused.push(message),
    shelf,
    newId: () => `w${++ids}`,
    clock: {
      now: () => now,
      after(ms, run) {
        const timer = { at: now + ms, run }
        timers.push(timer)
        return () => timers.splice(timers.indexOf(timer), 1)
      },
    },
  })
  const settle = () => new Promise<void>(resolve => setTimeout(resolve, 0))
  const pass = async (ms: number) => {
    now += ms
    for (const timer of timers.filter(({ at }) => at <= now)) {
      timers.splice(timers.indexOf(timer), 1)
      timer.run()
    }
    await settle()
  }
  return { outbox, sent, done, refused, shelf, settle, pass }
}

describe('the outbox', () => {
  it('sends the next write of a claim on the revision that the one before left', async () => {
    const { outbox, sent, settle } = desk([
      { kind: 'done', claim: claimAt(4), isExact: true },
      { kind: 'done', claim: claimAt(5), isExact: true },
    ])
    outbox.add(tick(), 3)
    outbox.add(tick('c1', 'disputed'), 3)
    await settle()
    expect(sent.map(({ expected }) => expected)).toEqual([3, 4])
    expect(outbox.snapshot().writes).toEqual([])
  })

  it('compares what a form saves with the claim as it was when the form opened, whatever came live since', async () => {
    const opened = claimAt(1)
    const now = claimAt(2, [{ layer: 'content', finding: 'disputed', by: { id: 'p2', name: 'Tobias' }, at }])
    const { outbox, settle } = desk([{ kind: 'stale', message: '' }], { look: now })
    outbox.add(tick(), opened.revision, opened)
    await settle()
    expect(outbox.snapshot().writes).toMatchObject([{ state: 'stale', before: opened, theirs: now }])
  })

  it('tells the log what is set aside, with what was done on top of it, and drops what the desk does not take of that', async () => {
    const theirs = claimAt(2, [{ layer: 'content', finding: 'disputed', by: { id: 'p2', name: 'Tobias' }, at }])
    const { outbox, sent, settle, shelf } = desk(
      [
        { kind: 'stale', message: '' },
        { kind: 'done', claim: theirs },
        { kind: 'refused', message: 'No.' },
      ],
      { look: theirs },
    )
    const first = outbox.add(tick(), 1, claimAt(1))
    const second = outbox.add(tick('c1', 'disputed'), 1, claimAt(1))
    await settle()
    outbox.setAside(first)
    await settle()
    const checks = (finding: 'verified' | 'disputed') => [{ layer: 'content', finding }]
    const told = { kind: 'setAside', claimId: 'c1' }
    expect(sent.slice(1).map(({ write }) => write)).toEqual([
      { ...told, sentAs: first, because: 'conflict', tried: { kind: 'check', checks: checks('verified') } },
      { ...told, sentAs: second, because: 'conflict', tried: { kind: 'check', checks: checks('disputed') } },
    ])
    expect(outbox.snapshot().writes).toEqual([])
    expect(shelf.kept.size).toBe(0)
  })

  it('sends the writes of an article one after the other, in the order they were made', async () => {
    const { outbox, sent, settle } = desk([
      { kind: 'done', claim: claimAt(2) },
      { kind: 'done', claim: claimAt(2) },
    ])
    outbox.add(tick('c1'), 1)
    outbox.add(tick('c2'), 1)
    await settle()
    expect(sent.map(({ write }) => claimOf(write))).toEqual(['c1', 'c2'])
  })

  it('tries again with growing pauses while the desk cannot be reached, and keeps the write', async () => {
    const { outbox, sent, shelf, settle, pass } = desk([
      { kind: 'unreachable' },
      { kind: 'unreachable' },
      { kind: 'done', claim: claimAt(2) },
    ])
    outbox.add(tick(), 1)
    await settle()
    expect(outbox.snapshot()).toMatchObject({ isFailing: true, nextTryAt: 1_000 })
    expect([...shelf.kept.values()]).toMatchObject([{ write: tick(), expected: 1, wasSent: true }])
    await pass(1_000)
    expect(outbox.snapshot().nextTryAt).toBe(3_000)
    await pass(2_000)
    expect(sent).toHaveLength(3)
    expect(outbox.snapshot()).toMatchObject({ writes: [], isFailing: false, nextTryAt: null })
    expect(shelf.kept.size).toBe(0)
  })

  it('sends at once when told to, without waiting for the pause', async () => {
    const { outbox, sent, settle } = desk([{ kind: 'unreachable' }, { kind: 'done', claim: claimAt(2) }])
    outbox.add(tick(), 1)
    await settle()
    outbox.sendNow()
    await settle()
    expect(sent).toHaveLength(2)
    expect(outbox.snapshot().writes).toEqual([])
  })

  it('waits for the person to sign in again and loses nothing', async () => {
    const { outbox, settle } = desk([{ kind: 'signed_out' }, { kind: 'done', claim: claimAt(2) }])
    outbox.add(tick(), 1)
    await settle()
    expect(outbox.snapshot()).toMatchObject({ isSignedOut: true, nextTryAt: null })
    expect(outbox.snapshot().writes).toHaveLength(1)
    outbox.sendNow()
    await settle()
    expect(outbox.snapshot()).toMatchObject({ isSignedOut: false, writes: [] })
  })

  it('takes a stale answer for done where only the answer of the first attempt was lost', async () => {
    const there = claimAt(2, [{ layer: 'content', finding: 'verified', by: ines, at }])
    const { outbox, done, settle } = desk([{ kind: 'stale', message: 'Changed.' }], { look: there })
    outbox.add(tick(), 1)
    await settle()
    expect(outbox.snapshot().writes).toEqual([])
    expect(done).toEqual([there])
  })

  it('holds a write that somebody else came before, until the person applies it again', async () => {
    const theirs = claimAt(7, [{ layer: 'content', finding: 'disputed', by: ines, at }])
    const { outbox, sent, settle } = desk(
      [
        { kind: 'stale', message: 'Changed.' },
        { kind: 'done', claim: claimAt(8), isExact: true },
      ],
      { look: theirs },
    )
    const id = outbox.add(tick(), 1)
    outbox.add(tick('c1', 'disputed'), 1)
    await settle()
    expect(outbox.snapshot().writes.map(({ state }) => state)).toEqual(['stale', 'waiting'])
    outbox.applyAgain(id, theirs)
    await settle()
    expect(sent.map(({ expected }) => expected)).toEqual([1, 7, 8])
  })

  it('holds a refused write with the sentence of the desk, and lets the others go on', async () => {
    const { outbox, settle } = desk([
      { kind: 'refused', message: 'Your role does not allow this.' },
      { kind: 'done', claim: claimAt(2) },
    ])
    outbox.add(tick('c1'), 1)
    outbox.add(tick('c2'), 1)
    await settle()
    expect(outbox.snapshot().writes).toMatchObject([{ state: 'refused', message: 'Your role does not allow this.' }])
  })

  it('gives up a claim that was never made together with everything done to it', async () => {
    const { outbox, shelf, settle } = desk([{ kind: 'refused', message: 'No.' }])
    const input = { articleId: 'a1', version: 1, start: 0, end: 5 }
    const id = outbox.add({ kind: 'make', claimId: 'c1', input }, undefined)
    outbox.add(tick(), undefined)
    await settle()
    outbox.giveUp(id)
    expect(outbox.snapshot().writes).toEqual([])
    expect(shelf.kept.size).toBe(0)
  })

  it('takes back what was not sent yet, and nothing that may have arrived', async () => {
    const { outbox, sent, shelf, settle } = desk([{ kind: 'unreachable' }])
    const first = outbox.add(tick(), 3)
    const second = outbox.add({ kind: 'remove', claimId: 'c1' }, 3)
    await settle()
    expect(outbox.withdraw(second)).toBe(true)
    expect(outbox.withdraw(first)).toBe(false)
    expect([...shelf.kept.keys()]).toEqual([first])
    expect(sent).toHaveLength(1)
  })

  it('lets go of an undo that the desk refuses, and tells what it said', async () => {
    const { outbox, shelf, settle, refused } = desk([{ kind: 'refused', message: 'Ben has since changed it.' }])
    outbox.add({ kind: 'undo', articleId: 'a1', claimId: '' }, undefined)
    await settle()
    expect(outbox.snapshot().writes).toEqual([])
    expect(shelf.kept.size).toBe(0)
    expect(refused).toEqual(['Ben has since changed it.'])
  })

  it('takes up after a reload what an earlier page could not send, in the order it was made', async () => {
    const left: KeptWrite[] = [
      { id: 'x1', seq: 1, articleId: 'a1', write: tick(), expected: 3, madeAt: at, wasSent: true },
      { id: 'x2', seq: 2, articleId: 'a1', write: tick('c1', 'disputed'), madeAt: at },
    ]
    const { outbox, sent, shelf, settle } = desk(
      [
        { kind: 'done', claim: claimAt(4), isExact: true },
        { kind: 'done', claim: claimAt(5), isExact: true },
      ],
      { left },
    )
    await outbox.resume()
    await settle()
    expect(sent.map(({ expected }) => expected)).toEqual([3, 4])
    expect(shelf.kept.size).toBe(0)
  })
})
