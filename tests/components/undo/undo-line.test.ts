import { describe, expect, it } from 'vitest'
import { ClaimBook } from '@/components/api/claim-book'
import type { ClaimWrite } from '@/components/api/claim-write'
import { Outbox, type Sent } from '@/components/api/outbox'
import type { KeptWrite } from '@/components/api/outbox-shelf'
import { UndoLine, type UndoNews } from '@/components/undo/undo-line'
import { nameOf } from '@/components/undo/undo-names'
import type { Claim } from '@/domain/claim/claim'
import { aClaim } from '../../builders/a-claim'
import { memoryShelf } from '../../builders/memory-shelf'

const me = { id: 'p1', name: 'Ines' }
const claim: Claim = { ...aClaim({ revision: 1 }), id: 'c1', articleId: 'a1' }
const tick: ClaimWrite = { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: 'verified' }] }
const remove: ClaimWrite = { kind: 'remove', claimId: 'c1' }

/** A page whose desk answers what `answer` says, and otherwise cannot be reached. */
function aPage(answer: (kept: KeptWrite) => Sent | undefined = () => undefined, left: readonly KeptWrite[] = []) {
  const news: UndoNews[] = []
  const sent: KeptWrite[] = []
  let ids = 0
  const outbox = new Outbox({
    articleId: 'a1',
    send: async kept => {
      sent.push(kept)
      const result = answer(kept) ?? { kind: 'unreachable' }
      if (result.kind === 'done' && result.undone) line.answered(kept.id, result.undone)
      return result
    },
    shown: id => book.index().get(id),
    atDesk: id => book.atDesk(id),
    look: async () => null,
    onDone: (write, found) => book.answered(write.claimId, found),
    onRefused: (id, refusal) => line.refused(id, refusal),
    onForgotten: gone => line.forgotten(gone),
    shelf: memoryShelf(left),
    newId: () => `w${++ids}`,
    clock: { now: () => 0, after: () => () => undefined },
  })
  const book = new ClaimBook([claim], outbox, me, 'a1')
  const line = new UndoLine({ articleId: 'a1', me, book, outbox, newId: () => 'beside' })
  line.onNews(one => news.push(one))
  const settle = () => new Promise(resolve => setTimeout(resolve, 0))
  const tag = () => book.index().get('c1')?.tag
  const entry = (over: object) => line.hear({ action: 'elsewhere', actor: me, claimId: 'c1', ...over })
  return { outbox, book, line, news, sent, settle, tag, entry }
}

const done = (): Sent => ({ kind: 'done', claim: { ...claim, revision: 2 }, isExact: true })
const names = ({ line }: ReturnType<typeof aPage>) => [nameOf('undo', line.get()), nameOf('redo', line.get())]

describe('undo in the browser', () => {
  it('names what it would undo, and what it would do again', async () => {
    const page = aPage(({ write }) => (write.kind === 'check' ? done() : undefined))
    page.outbox.add(tick, 1)
    await page.settle()
    expect(names(page)).toEqual(['Undo: content verified', 'Redo'])
    page.line.undo()
    expect(names(page)).toEqual(['Undo', 'Redo: content verified'])
  })

  it('just does not send what is not sent yet, and sends it anew when it is done again', () => {
    const page = aPage()
    page.outbox.add(tick, 1)
    page.outbox.add(remove, 1)
    page.line.undo()
    expect(page.outbox.snapshot().writes.map(({ write }) => write.kind)).toEqual(['check'])
    expect(page.tag()).toBe('verified')
    page.line.redo()
    expect(page.outbox.snapshot().writes.map(({ write }) => write.kind)).toEqual(['check', 'remove'])
    expect(names(page)).toEqual(['Undo: claim removed', 'Redo'])
  })

  it('asks the desk to undo what may have arrived, after it, and paints it at once', async () => {
    const page = aPage()
    const id = page.outbox.add(tick, 1)
    await page.settle()
    page.line.undo()
    expect(page.outbox.snapshot().writes.map(({ write }) => write)).toMatchObject([
      tick,
      { kind: 'undo', articleId: 'a1', action: id, claimId: 'c1' },
    ])
    expect(page.tag()).toBe('open')
    page.line.redo()
    expect(page.tag()).toBe('verified')
  })

  it('asks for the last action whatever it was where this page knows of none', async () => {
    const claims = [{ ...claim, revision: 3, claimant: 'Fox News' }]
    const undone = { action: 'earlier', kind: 'undone' as const, summary: 'changed the claim', claims, removed: [] }
    const page = aPage(() => ({ kind: 'done', undone }))
    page.line.undo()
    await page.settle()
    expect(page.sent[0]?.write).not.toHaveProperty('action')
    expect(page.news).toMatchObject(
      [
        { kind: 'undo', isSaid: false },
        { kind: 'answered', undone },
      ].slice(1),
    )
    expect(names(page)).toEqual(['Undo', 'Redo: changed the claim'])
  })

  it('says the sentence of a refusal, and leaves the line as it was', async () => {
    const sentence = 'Ben has since changed the same.'
    const page = aPage(({ write }) => (write.kind === 'check' ? done() : { kind: 'refused', message: sentence }))
    page.outbox.add(tick, 1)
    await page.settle()
    page.line.undo()
    await page.settle()
    expect(page.news.at(-1)).toEqual({ kind: 'refused', message: sentence })
    expect(names(page)).toEqual(['Undo: content verified', 'Redo'])
    expect(page.outbox.snapshot().writes).toEqual([])
  })

  it('says once that there is nothing to undo, and does not ask again', async () => {
    const page = aPage(() => ({ kind: 'refused', message: 'Nothing.', isOver: true }))
    page.line.undo()
    await page.settle()
    page.line.undo()
    await page.settle()
    expect(page.news).toEqual([
      { kind: 'nothing', wanted: 'undo' },
      { kind: 'nothing', wanted: 'undo' },
    ])
    expect(page.sent).toHaveLength(1)
    expect(page.line.can('undo')).toBe(false)
  })

  it('follows what the same person does on another page, and nobody else', () => {
    const page = aPage()
    page.entry({ action: 'x1' })
    page.entry({ action: 'x2', actor: { id: 'p2' } })
    expect(page.line.get().done.map(({ id }) => id)).toEqual(['x1'])
    page.entry({ action: 'x3', undoes: 'x1' })
    expect([page.line.get().done, page.line.get().undone.map(({ id }) => id)]).toEqual([[], ['x1']])
    page.entry({ action: 'x4', redoes: 'x1' })
    expect(page.line.get().done.map(({ id }) => id)).toEqual(['x1'])
  })

  it('knows after a reload what the page before could not send', async () => {
    const kept = { id: 'k1', seq: 1, articleId: 'a1', write: tick, expected: 1, madeAt: '2026-03-02T09:00:00.000Z' }
    const page = aPage(() => undefined, [kept])
    await page.outbox.resume()
    expect(names(page)).toEqual(['Undo: content verified', 'Redo'])
  })

  it('undoes what an offer promised, or nothing', async () => {
    const page = aPage()
    const id = page.outbox.add(tick, 1)
    page.outbox.add(remove, 1)
    page.line.undoOnly(id)
    expect(page.news).toMatchObject([{ kind: 'refused' }])
    expect(page.outbox.snapshot().writes).toHaveLength(2)
  })
})
