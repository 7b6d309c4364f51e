import { describe, expect, it } from 'vitest'
import { ClaimBook } from '@/components/api/claim-book'
import type { ClaimWrite } from '@/components/api/claim-write'
import { Outbox, type Sent } from '@/components/api/outbox'
import type { Claim } from '@/domain/claim/claim'
import { memoryShelf } from '../../builders/memory-shelf'

const ines = { id: 'p1', name: 'Ines' }
const at = '2026-11-20T08:00:00.000Z'

const claimOn = (id: string, start: number, revision = 1): Claim => ({
  id,
  articleId: 'a1',
  revision,
  tag: 'open',
  anchor: { version: 1, start, end: start + 5, exact: 'words', prefix: '', suffix: '', state: 'exact' },
  checks: [],
  formerChecks: [],
  review: { state: 'unreviewed' },
  evidence: [],
  notes: [],
  flags: [],
  createdBy: ines,
  createdAt: at,
})

const make = (claimId: string, start: number): ClaimWrite => ({
  kind: 'make',
  claimId,
  input: { articleId: 'a1', version: 1, start, end: start + 5, exact: 'words', checks: [] },
})
const tick = (claimId: string): ClaimWrite => ({
  kind: 'check',
  claimId,
  checks: [{ layer: 'content', finding: 'verified' }],
})
const remove = (claimId: string): ClaimWrite => ({ kind: 'remove', claimId })

/** A book of three claims, over an outbox whose answers come when the test gives them. */
function aBook(claims: readonly Claim[] = [claimOn('c1', 0), claimOn('c2', 10), claimOn('c3', 20)]) {
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
    clock: { now: () => Date.parse(at), after: () => () => undefined },
  })
  const book = new ClaimBook(claims, outbox, ines, 'a1')
  const answer = async (sent: Sent) => {
    await Promise.resolve()
    answers.shift()?.(sent)
    await new Promise(resolve => setTimeout(resolve))
  }
  return { book, outbox, answer, shown: () => book.index().all.map(({ id, tag }) => `${id} ${tag}`) }
}

describe('the claims on the screen', () => {
  it('show what is on its way, in text order, before the desk has answered', () => {
    const { outbox, shown } = aBook()
    outbox.add(make('c4', 15), undefined)
    outbox.add(tick('c1'), 1)
    outbox.add(remove('c3'), 1)
    expect(shown()).toEqual(['c1 verified', 'c2 open', 'c4 open'])
  })

  it('put back what was taken back', () => {
    const { outbox, shown } = aBook()
    outbox.add(tick('c1'), 1)
    const id = outbox.add(remove('c2'), 1)
    expect(shown()).toEqual(['c1 verified', 'c3 open'])
    expect(outbox.withdraw(id)).toBe(true)
    expect(shown()).toEqual(['c1 verified', 'c2 open', 'c3 open'])
  })

  it('keep the other claims as they are, so that only one is drawn for a key', () => {
    const { book, outbox } = aBook()
    const [, second, third] = book.index().all
    outbox.add(tick('c1'), 1)
    expect(book.index().get('c2')).toBe(second)
    expect(book.index().get('c3')).toBe(third)
  })

  it('take what the desk answered, and later writes on top of it', async () => {
    const { book, outbox, answer } = aBook()
    outbox.add(make('c4', 15), undefined)
    outbox.add(tick('c4'), undefined)
    await answer({ kind: 'done', claim: claimOn('c4', 15, 1) })
    expect(book.index().get('c4')).toMatchObject({ revision: 1, tag: 'verified' })
  })

  it('follow a list from the desk: what changed, what is new and what is gone', () => {
    const { book, shown } = aBook()
    book.read([{ ...claimOn('c1', 0, 2), tag: 'disputed' }, claimOn('c3', 20), claimOn('c5', 2)])
    expect(shown()).toEqual(['c1 disputed', 'c5 open', 'c3 open'])
  })

  it('are not set back by a list that was read before an answer', async () => {
    const { book, outbox, answer, shown } = aBook()
    outbox.add(tick('c1'), 1)
    await answer({ kind: 'done', claim: { ...claimOn('c1', 0, 2), tag: 'verified' } })
    book.read([claimOn('c1', 0, 1), claimOn('c2', 10), claimOn('c3', 20)])
    expect(shown()[0]).toBe('c1 verified')
  })

  it('are the same whether a change comes alone or with a hundred others', () => {
    const one = aBook([])
    const all = aBook([])
    const claims = Array.from({ length: 100 }, (_, n) => claimOn(`c${n}`, (n * 37) % 500))
    for (const n of claims.keys()) one.book.read(claims.slice(0, n + 1))
    all.book.read(claims)
    expect(one.shown()).toEqual(all.shown())
  })
})
