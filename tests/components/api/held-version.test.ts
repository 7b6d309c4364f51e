import { describe, expect, it } from 'vitest'
import { ClaimBook } from '@/components/api/claim-book'
import { HeldVersion } from '@/components/api/held-version'
import { Outbox, type OutboxOptions } from '@/components/api/outbox'
import { needsDecision } from '@/components/api/outbox-state'
import type { Claim } from '@/domain/claim/claim'
import { carried, changedTo, lostIn } from '../../builders/a-carried-claim'
import { aClaim } from '../../builders/a-claim'
import { memoryShelf } from '../../builders/memory-shelf'

const me = { id: 'ines', name: 'Ines Moreau' }
const text = 'The fire killed 21 people in the old town.'
const words = 'killed 21 people'
const start = text.indexOf(words)
const claim = aClaim({ id: 'c1', tag: 'verified', text, span: { start, end: start + words.length } })

/** A page that shows version 1 of the article with one verified claim. */
function aPage(send: OutboxOptions['send'] = () => new Promise(() => undefined)) {
  let ids = 0
  const outbox: Outbox = new Outbox({
    articleId: 'a1',
    send,
    shown: id => book.index().find(id),
    atDesk: id => book.atDesk(id),
    look: async id => book.atDesk(id),
    onDone: (write, answered) => write.claimId !== '' && book.answered(write.claimId, answered),
    shelf: memoryShelf(),
    newId: () => `w${++ids}`,
    clock: { now: () => Date.parse('2026-11-20T08:03:00.000Z'), after: () => () => undefined },
  })
  const book: ClaimBook = new ClaimBook([claim], outbox, me, 'a1', new HeldVersion(1))
  const hear = (at: Claim) => book.heard(new Map([[at.id, at]]))
  const dispute = () => {
    const write = { kind: 'check', claimId: 'c1', checks: [{ layer: 'content', finding: 'disputed' }] } as const
    outbox.add(write, book.revisionFor(write))
  }
  return { outbox, book, hear, dispute, shown: () => book.index().get('c1') }
}

const settled = () => new Promise(resolve => setTimeout(resolve, 5))

describe('a page that shows version 1 while the desk has version 2', () => {
  it.each([
    ['moved', carried(claim, { state: 'moved', start: 90, end: 106 })],
    ['changed', changedTo(claim, 'killed 22 people', { start: 90, end: 106 })],
    ['lost', lostIn(claim)],
  ])('draws a claim that was %s where it stood, with what was found on its words', (_state, now) => {
    const { hear, shown } = aPage()
    hear(now)
    expect(shown()).toMatchObject({ tag: 'verified', span: { start, end: start + words.length } })
    expect(shown()?.anchor.exact).toBe(words)
  })

  it('draws words that were made a claim on version 1 where they were selected, wherever the desk put them', async () => {
    const made = { articleId: 'a1', version: 1, start: 4, end: 8, exact: 'fire' }
    const fire = aClaim({ id: 'c2', text, span: { start: 4, end: 8 } })
    const atDesk = carried(fire, { state: 'moved', start: 80, end: 84 })
    const { outbox, book } = aPage(async () => ({ kind: 'done', claim: atDesk, isExact: true }))
    outbox.add({ kind: 'make', claimId: 'c2', input: made }, undefined)
    await settled()
    expect(outbox.snapshot().writes).toEqual([])
    expect(book.index().get('c2')?.span).toEqual({ start: 4, end: 8 })
  })

  it('does not draw a claim that was made on version 2: it has no place in this text', () => {
    const { book, hear } = aPage()
    hear(carried(aClaim({ id: 'c3', text }), { start: 400, end: 410 }))
    expect(book.index().find('c3')).toBeUndefined()
  })

  it.each([
    ['moved', carried(claim, { state: 'moved', start: 90, end: 106 })],
    ['exact', carried(claim, { start: 90, end: 106 })],
    [
      'typographic',
      carried(claim, { state: 'changed', exact: 'killed 21 people', before: words, isTypographic: true }),
    ],
    ['lost', lostIn(claim)],
  ])(
    'lets a finding through on the new revision where the claim is %s: its words are the same',
    async (_state, now) => {
      const sent: (number | undefined)[] = []
      const { hear, dispute, shown } = aPage((_kept, expected) => {
        sent.push(expected)
        return new Promise(() => undefined)
      })
      hear(now)
      dispute()
      await settled()
      expect(sent).toEqual([now.revision])
      expect(shown()?.tag).toBe('disputed')
    },
  )

  it('asks its author first where the words changed: both sides wait for a decision, and nothing is sent', async () => {
    let sent = 0
    const { hear, dispute, outbox } = aPage(() => {
      sent += 1
      return new Promise(() => undefined)
    })
    const now = changedTo(claim, 'killed 22 people')
    hear(now)
    dispute()
    await settled()
    expect(sent).toBe(0)
    expect(outbox.snapshot().writes.map(needsDecision)).toEqual([true])
    expect(outbox.snapshot().writes[0]).toMatchObject({
      state: 'stale',
      theirs: { anchor: { exact: 'killed 22 people' } },
    })
  })

  it('asks, too, where the version comes while the finding is on its way', async () => {
    const now = changedTo(claim, 'killed 22 people')
    const { hear, dispute, outbox } = aPage(async () => {
      hear(now)
      return { kind: 'stale', message: 'Somebody was first.' }
    })
    dispute()
    await settled()
    expect(outbox.snapshot().writes[0]).toMatchObject({ state: 'stale', before: { anchor: { exact: words } } })
  })
})
