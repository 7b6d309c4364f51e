import { v7 as newId } from 'uuid'
import { claimOf } from '@/components/api/claim-write'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId } from '@/domain/ids'
import { canonicalText } from '@/domain/text/canonical-text'
import { anImportedChange } from '../builders/a-change'
import { aDoc } from '../builders/a-doc'
import { aStamp } from '../builders/a-stamp'
import { Chance } from './chance'
import { WriteChooser } from './choose-write'
import { Deeds } from './deeds'
import { DeskUnderTest } from './desk-under-test'
import { Network, roughNetwork, smoothNetwork } from './network'
import { Colleague } from './newsroom'
import type { Page } from './page'
import { openPageGlobals } from './page-globals'
import { VirtualTime } from './virtual-time'

const doc = aDoc(
  Array.from(
    { length: 12 },
    (_, i) => `Paragraph ${i + 1}. The budget grew ${i}% last year, and nobody was hurt, the mayor said on Monday.`,
  ),
  { title: 'Budget grew, mayor says' },
)

// Paragraphs come, go, change places and say other numbers.
function anotherText(chance: Chance): string {
  const paragraphs = doc.content.slice(1).map(block => canonicalText({ type: 'doc', content: [block] }))
  const kept = paragraphs
    .filter(() => chance.is(0.9))
    .map(text => (chance.is(0.3) ? text.replace(/\d+%/, `${chance.whole(20, 90)}%`) : text))
  const moved = chance.is(0.3) ? [...kept.slice(3), ...kept.slice(0, 3)] : kept
  const added = chance.is(0.5)
    ? [`News ${chance.whole(1, 1_000)} came in while everybody was at work.`, ...moved]
    : moved
  return ['Budget grew, mayor says', ...added].join('\n\n')
}

/** A newsroom of three on one article, with everything that can go wrong between them and the desk. */
export class Simulation {
  readonly chance: Chance
  readonly desk = new DeskUnderTest()
  readonly time: VirtualTime
  readonly network: Network
  readonly deeds = new Deeds()
  readonly counted = new Map<string, number>()
  readonly articleId: ArticleId = newId()
  people: readonly Colleague[] = []
  private readonly chooser: WriteChooser
  private readonly closeGlobals: () => void
  private readonly turn = setImmediate

  constructor(
    seed: number,
    /** How often a new version of the text arrives, of a hundred writes. */
    private readonly versions = 0,
  ) {
    this.chance = new Chance(seed)
    this.time = new VirtualTime(() => this.settle())
    this.closeGlobals = openPageGlobals((ms, run) => this.time.after(ms, run))
    this.network = new Network(this.chance, this.time, this.desk)
    this.chooser = new WriteChooser(this.chance, this.articleId, doc, newId, versions > 0)
  }

  async open(): Promise<void> {
    this.desk.start()
    await this.desk.desk.store.commit([anImportedChange({ articleId: this.articleId, doc })], aStamp())
    const ada = await Colleague.join(this, 'Ada', 'editor', 1)
    const ben = await Colleague.join(this, 'Ben', 'checker', 2)
    const cem = await Colleague.join(this, 'Cem', 'checker', 1)
    this.people = [ada, ben, cem]
    for (const person of this.people) for (const place of person.pages.keys()) await person.load(place, place > 0)
  }

  async end(): Promise<void> {
    for (const person of this.people) for (const place of person.pages.keys()) person.leave(place)
    await this.desk.end()
    this.time.end()
    this.closeGlobals()
  }

  /** Lets everybody work until so many things were done. */
  async work(most: number): Promise<void> {
    while (this.deeds.all.size < most) {
      await this.happen()
      await this.time.pass(this.chance.is(0.05) ? this.chance.whole(500, 8_000) : this.chance.whole(0, 120))
    }
  }

  /** All is well again, everybody decides what waits for a decision, and everything arrives. */
  async comeToRest(): Promise<void> {
    this.network.mishaps = smoothNetwork
    this.desk.isDiskFull = false
    if (!this.desk.isUp) this.desk.start()
    await this.desk.turn(this.articleId, 'checking')
    for (const person of this.people) {
      if (!person.isSignedIn) await person.signIn()
      await person.becomes(person.role)
      person.mend(false)
      for (const place of person.pages.keys()) if (!person.pages[place]) await person.load(place, false)
      for (const page of person.openPages) {
        page.written.clear()
        page.lookAway(false)
      }
    }
    for (let tries = 0; tries < 200 && this.isUnderWay(); tries += 1) {
      await this.time.pass(5_000)
      for (const person of this.people) {
        for (const page of person.openPages) {
          page.tell('online')
          page.tell('focus')
          this.settleTroubles(page)
        }
      }
    }
    await this.time.pass(60_000)
    for (const person of this.people) if (person.wasReader) for (const page of person.openPages) page.readAgain()
    await this.time.pass(10_000)
    // A page stays on the version that it was opened with, for as long as it is open.
    if (this.versions > 0)
      for (const person of this.people) for (const place of person.pages.keys()) await person.load(place, false)
    await this.time.pass(10_000)
  }

  /** The claims as every page shows them, by the name of who looks. */
  readonly views = (): ReadonlyMap<string, readonly Claim[]> =>
    new Map(
      this.people.flatMap(person =>
        person.openPages.map((page, place) => [`${person.name} ${place + 1}`, claimsOn(page)] as const),
      ),
    )

  /** How much of what happened. */
  account(): Readonly<Record<string, number>> {
    const { network, deeds, desk } = this
    return {
      ...Object.fromEntries([...this.counted].sort()),
      ...network.counted,
      requests: network.requests,
      acknowledged: deeds.of('acknowledged').length,
      givenUp: deeds.of('given up').length,
      commits: desk.commits,
    }
  }

  private isUnderWay(): boolean {
    return this.people.some(({ openPages }) =>
      openPages.some(({ client }) => client.outbox.snapshot().writes.length > 0),
    )
  }

  private async happen(): Promise<void> {
    const what = this.chance.byWeight({
      write: 100,
      burst: 6,
      undo: 16,
      redo: 8,
      settle: 20,
      reload: 2,
      closeBrowser: 0.4,
      cut: 1,
      stop: 0.4,
      diskFull: 0.4,
      signOut: 0.4,
      demote: 0.5,
      signOff: 0.2,
      readAgain: 2,
      lookAway: 1,
      writeOn: 2,
      breakStream: 2,
      network: 0.5,
      // Last, so that seeds without it mean what they meant before.
      version: this.versions,
    })
    const person = this.chance.one(this.people)
    const page = person && this.chance.one(person.openPages)
    if (!person) return
    // With or without a page to see it on: nobody stays signed out for ever.
    if (!person.isSignedIn && this.desk.isUp && this.chance.is(0.1)) this.track(person.signIn())
    this.count(what)
    switch (what) {
      case 'write':
        if (page) this.write(person, page)
        return
      case 'burst':
        // Ten keys one after the other, faster than any answer.
        for (let i = 0; page && i < 10; i += 1) this.write(person, page)
        return
      case 'settle':
        if (page) this.settleTroubles(page)
        return
      case 'undo':
      case 'redo':
        if (page) page.run(() => this.deeds.reverse(page.client, what, { who: person.name, page: page.name }))
        return
      case 'network':
        this.network.mishaps = this.network.mishaps === roughNetwork ? smoothNetwork : roughNetwork
        return
      default:
        await this.befall(what, person, page)
    }
  }

  private async befall(what: string, person: Colleague, page: Page | undefined): Promise<void> {
    const { chance, desk, time } = this
    const forAWhile = chance.whole(500, 40_000)
    switch (what) {
      case 'reload':
        return person.load(chance.whole(0, person.pages.length - 1), chance.is(0.3))
      case 'closeBrowser':
        for (const place of person.pages.keys()) person.leave(place)
        await time.pass(forAWhile)
        for (const place of person.pages.keys()) await person.load(place, chance.is(0.3))
        return
      case 'cut': {
        if (person.isCut) return
        const quietly = chance.is(0.4)
        person.cut(quietly)
        time.after(forAWhile, () => person.mend(quietly))
        return
      }
      case 'stop':
        if (!desk.isUp) return
        await this.settle()
        await desk.stop()
        time.after(forAWhile / 2, () => desk.start())
        return
      case 'diskFull':
        desk.isDiskFull = true
        time.after(forAWhile / 2, () => {
          desk.isDiskFull = false
        })
        return
      case 'signOff':
        await desk.turn(this.articleId, 'signed_off')
        time.after(forAWhile / 4, () => this.track(desk.turn(this.articleId, 'checking')))
        return
      case 'version':
        return this.track(desk.revise(this.articleId, anotherText(chance)))
      case 'readAgain':
        return page?.readAgain()
      case 'lookAway':
        page?.lookAway(true)
        time.after(forAWhile, () => page?.lookAway(false))
        return
      case 'breakStream':
        for (const stream of page?.streams ?? []) stream.end()
        return
      case 'writeOn':
        return this.writeOn(page)
      default:
        return desk.isUp && !desk.isDiskFull ? this.lockOut(what, person) : undefined
    }
  }

  private async lockOut(what: string, person: Colleague): Promise<void> {
    if (what === 'signOut') {
      if (person.isSignedIn) return person.signOut()
      return
    }
    await person.becomes(this.chance.is(0.5) ? 'reader' : person.role)
  }

  private write(person: Colleague, page: Page): void {
    const { book, outbox } = page.client
    const write = this.chooser.choose(book.index(), person, person.role === 'editor')
    if (!write) return
    this.count(write.kind)
    page.run(() => {
      const id = outbox.add(write, book.revisionFor(write))
      this.deeds.did(id, { who: person.name, page: page.name }, write)
      this.deeds.didNothing(id, outbox)
    })
  }

  // What the desk refused or somebody else overtook is decided one way or the other.
  private settleTroubles(page: Page): void {
    const { outbox, book } = page.client
    for (const { id, write, state, theirs } of outbox.snapshot().writes) {
      if (state !== 'stale' && state !== 'refused') continue
      const mayTryAgain = state === 'refused' || theirs !== undefined
      const again = mayTryAgain && this.chance.is(state === 'stale' ? 0.6 : 0.2)
      this.count(`${state}, ${again ? 'again' : 'given up'}`)
      page.run(() => {
        if (again) outbox.applyAgain(id, book.atDesk(claimOf(write) ?? ''))
        else this.deeds.giveUp(outbox, id)
      })
    }
  }

  private writeOn(page: Page | undefined): void {
    const claim = page && this.chance.one(page.client.book.index().all)
    if (!claim) return
    page.written.add(claim.id)
    this.time.after(this.chance.whole(500, 30_000), () => page.written.delete(claim.id))
  }

  private readonly tracked = new Set<Promise<unknown>>()

  private track(work: Promise<unknown>): void {
    this.tracked.add(work)
    void work.finally(() => this.tracked.delete(work))
  }

  private count(what: string): void {
    this.counted.set(what, (this.counted.get(what) ?? 0) + 1)
  }

  // The desk's own work takes real time: nothing else happens until it is done and everybody who listens has heard of it.
  private async settle(): Promise<void> {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await new Promise(resolve => this.turn(resolve))
      if (this.desk.inFlight.size + this.tracked.size > 0) {
        await Promise.allSettled([...this.desk.inFlight, ...this.tracked])
        quiet = 0
      }
    }
    if (this.desk.isUp) await this.heard()
  }

  private heardUpTo = 0

  private async heard(): Promise<void> {
    if (this.desk.commits === this.heardUpTo) return
    const last = await this.desk.lastSeqOf(this.articleId)
    const isBehind = () =>
      this.people.some(({ openPages }) =>
        openPages.some(({ streams }) => [...streams].some(stream => stream.isReading && stream.readUpTo < last)),
      )
    // Who began to listen at this very moment is told when the desk looks at its log the next time.
    for (let turns = 0; turns < 200 && isBehind(); turns += 1) {
      await new Promise(resolve => this.turn(resolve))
    }
    this.heardUpTo = this.desk.commits
  }
}

function claimsOn({ client }: Page): readonly Claim[] {
  const { all, lost, closed } = client.book.index()
  return [...all.map(({ span: _span, ...claim }) => claim), ...lost, ...closed]
}
