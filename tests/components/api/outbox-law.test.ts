import { describe, expect, it } from 'vitest'
import { applyWrite } from '@/components/api/apply-write'
import { type ClaimWrite, claimOf, revisionIn } from '@/components/api/claim-write'
import { Outbox, type Sent } from '@/components/api/outbox'
import type { KeptWrite, Shelf } from '@/components/api/outbox-shelf'
import type { Claim } from '@/domain/claim/claim'
import { aClaim } from '../../builders/a-claim'
import { Chance } from '../../simulation/chance'

const seeds = Array.from({ length: 300 }, (_, i) => i + 1)
const claimIds = ['c1', 'c2', 'c3']
const me = { id: 'me', name: 'Ines' }
const other = { id: 'other', name: 'Tobias' }
const at = '2026-11-20T08:00:00.000Z'

describe('whatever goes wrong on the way', () => {
  it.each(seeds)('every write arrives once and in the order of its claim (seed %i)', async seed => {
    const chance = new Chance(seed)
    const random = () => chance.next()
    const desk = new ModelDesk(random)
    const kept = new Map<string, KeptWrite>()
    let page = new Page(desk, new SlowShelf(kept), seed)
    const unpromised = new Set<string>()
    const made: { readonly id: string; readonly write: ClaimWrite }[] = []
    for (let step = 0; step < 40; step += 1) {
      const what = random()
      if (what < 0.45) {
        const write = aWrite(random, step)
        made.push({ id: page.outbox.add(write, page.revisionOf(write)), write })
      } else if (what < 0.6) desk.changedBySomebody(random)
      else if (what < 0.7) {
        // What the page did not say to be kept may go with it, unless it had gone out already.
        const promised = new Set(page.outbox.snapshot().writes.flatMap(({ id, isKept }) => (isKept ? [id] : [])))
        const lost = page.end()
        expect(lost.filter(id => promised.has(id))).toEqual([])
        for (const id of lost) unpromised.add(id)
        page = new Page(desk, new SlowShelf(kept), seed * 1_000 + step)
        await page.outbox.resume()
      } else page.pass(random() * 3_000)
      await turns(Math.floor(random() * 6))
      page.settleConflicts()
    }
    desk.isFaulty = false
    for (let i = 0; i < 200 && page.outbox.snapshot().writes.length > 0; i += 1) {
      page.pass(60_000)
      page.outbox.sendNow()
      await turns(5)
      page.settleConflicts()
    }

    expect(page.outbox.snapshot().writes).toEqual([])
    await turns(5)
    expect(kept.size).toBe(0)
    for (const claimId of claimIds) {
      const ours = made.filter(({ id, write }) => claimOf(write) === claimId && (desk.has(id) || !unpromised.has(id)))
      const mine = ours.map(({ id }) => id)
      const arrived = desk.log.filter(entry => entry.by === me && entry.claimId === claimId).map(({ action }) => action)
      expect(arrived).toEqual(mine)
    }
  })
})

/** Takes writes as the real one does: an action once, a stale revision not at all. Loses requests and answers. */
class ModelDesk {
  readonly log: { readonly action: string; readonly claimId: string; readonly by: typeof me }[] = []
  readonly claims = new Map<string, Claim>(claimIds.map(id => [id, { ...aClaim(), id, revision: 1, checks: [] }]))
  isFaulty = true
  /** One clock for every page. */
  now = 0
  private others = 0

  constructor(private readonly random: () => number) {}

  has(action: string): boolean {
    return this.log.some(entry => entry.action === action)
  }

  async take({ id, write, wasSent }: KeptWrite, expected: number | undefined): Promise<Sent> {
    const fault = this.isFaulty ? this.random() : 1
    if (fault < 0.15) return { kind: 'unreachable' }
    if (fault < 0.2) return { kind: 'signed_out' }
    await turns(Math.floor(this.random() * 3))
    const sent = this.done(id, write, expected, wasSent)
    await turns(Math.floor(this.random() * 3))
    return this.isFaulty && fault < 0.4 ? { kind: 'unreachable' } : sent
  }

  changedBySomebody(random: () => number): void {
    const claimId = claimIds[Math.floor(random() * 3)] ?? ''
    this.others += 1
    const finding = this.others % 2 ? 'refuted' : 'opinion'
    const layer = random() < 0.5 ? 'content' : 'quotation'
    this.write(`other ${this.others}`, { kind: 'check', claimId, checks: [{ layer, finding }] }, other)
  }

  private done(id: string, write: ClaimWrite, expected: number | undefined, wasSent = false): Sent {
    const claim = this.claims.get(claimOf(write) ?? '')
    if (wasSent && this.has(id)) return { kind: 'done_before' }
    if (!claim || revisionIn(claim, write) !== expected) return { kind: 'stale', message: 'Changed.' }
    return { kind: 'done', claim: this.write(id, write, me), isExact: true }
  }

  private write(action: string, write: ClaimWrite, by: typeof me): Claim {
    const claimId = claimOf(write) ?? ''
    const before = this.claims.get(claimId)
    const after = applyWrite(before, write, { by, at })
    if (!before || !after) throw new Error('The model knows no removals')
    const claim = { ...after, revision: before.revision + 1 }
    this.claims.set(claimId, claim)
    this.log.push({ action, claimId, by })
    return claim
  }
}

/** What one page keeps, some turns after it asked to; what is still on its way when the page ends is not kept. */
class SlowShelf implements Shelf {
  private isOver = false

  constructor(readonly kept: Map<string, KeptWrite>) {}

  end(): void {
    this.isOver = true
  }

  async put(kept: KeptWrite): Promise<boolean> {
    await turns(2)
    if (this.isOver) return new Promise(() => undefined)
    this.kept.set(kept.id, kept)
    return true
  }

  async drop(ids: readonly string[]): Promise<void> {
    await turns(2)
    if (!this.isOver) for (const id of ids) this.kept.delete(id)
  }

  async takeOver(found: (left: readonly KeptWrite[]) => void): Promise<void> {
    found([...this.kept.values()].sort((a, b) => a.madeAt.localeCompare(b.madeAt) || a.seq - b.seq))
  }

  async countOthers(): Promise<number> {
    return 0
  }
}

/** A page of the browser with its own picture of the claims, until it ends. */
class Page {
  readonly outbox: Outbox
  private readonly known: Map<string, Claim>
  private readonly timers = new Map<number, { readonly at: number; readonly run: () => void }>()
  private count = 0
  private isOver = false

  constructor(
    private readonly desk: ModelDesk,
    private readonly shelf: SlowShelf,
    name: number,
  ) {
    this.known = new Map(desk.claims)
    this.outbox = new Outbox({
      articleId: 'a1',
      send: async (kept, expected) => this.alive(await desk.take(kept, expected)),
      shown: id => this.shown(id),
      atDesk: id => this.known.get(id),
      look: async id => this.alive(this.learn(id, desk.claims.get(id))),
      onDone: (write, claim) => void this.learn(claimOf(write) ?? '', claim),
      shelf,
      newId: () => `${name}-${this.next()}`,
      clock: {
        now: () => desk.now,
        after: (ms, run) => {
          const id = this.next()
          this.timers.set(id, { at: this.desk.now + ms, run })
          return () => this.timers.delete(id)
        },
      },
    })
  }

  private next(): number {
    this.count += 1
    return this.count
  }

  /** Ends as abruptly as a crash. Returns the writes that are not on the shelf. */
  end(): readonly string[] {
    this.isOver = true
    this.timers.clear()
    this.shelf.end()
    return this.outbox.snapshot().writes.flatMap(({ id }) => (this.shelf.kept.has(id) ? [] : [id]))
  }

  pass(ms: number): void {
    this.desk.now += ms
    for (const [id, { at: due, run }] of this.timers) {
      if (due > this.desk.now || !this.timers.delete(id)) continue
      run()
    }
    if (this.outbox.snapshot().isSignedOut) this.outbox.sendNow()
  }

  settleConflicts(): void {
    for (const { id, state, theirs } of this.outbox.snapshot().writes) {
      if (state === 'stale') this.outbox.applyAgain(id, theirs)
    }
  }

  revisionOf(write: ClaimWrite): number | undefined {
    const claim = this.known.get(claimOf(write) ?? '')
    return claim && revisionIn(claim, write)
  }

  private shown(id: string): Claim | undefined {
    const writes = this.outbox.snapshot().writes.filter(({ write }) => claimOf(write) === id)
    return writes.reduce((claim, { write }) => applyWrite(claim, write, { by: me, at }), this.known.get(id))
  }

  private learn(id: string, claim: Claim | undefined): Claim | undefined {
    if (claim && claim.revision >= (this.known.get(id)?.revision ?? 0)) this.known.set(id, claim)
    return claim
  }

  // What comes back to a page that is gone reaches nobody.
  private alive<Value>(value: Value): Value | Promise<Value> {
    return this.isOver ? new Promise(() => undefined) : value
  }
}

function aWrite(random: () => number, step: number): ClaimWrite {
  const claimId = claimIds[Math.floor(random() * 3)] ?? ''
  if (random() < 0.3) return { kind: 'change', claimId, input: { claimant: `Somebody ${step}` } }
  const finding = random() < 0.5 ? 'verified' : 'disputed'
  return { kind: 'check', claimId, checks: [{ layer: 'content', finding, reason: `Reason ${step}` }] }
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) await Promise.resolve()
}
