import type { ArticleId, PersonId } from '@/domain/ids'
import type { Role } from '@/domain/person/person'
import { listClaims } from '@/server/claims/list-claims'
import { type Context, contextOn } from '@/server/context'
import { addPerson } from '@/server/people/add-person'
import { changePerson } from '@/server/people/change-person'
import { Browser } from './browser'
import type { Deeds } from './deeds'
import type { DeskUnderTest } from './desk-under-test'
import type { Network } from './network'
import { Page } from './page'
import type { VirtualTime } from './virtual-time'

const password = 'a long enough password'

interface World {
  readonly desk: DeskUnderTest
  readonly network: Network
  readonly time: VirtualTime
  readonly deeds: Deeds
  readonly articleId: ArticleId
}

/** Somebody with a browser and up to so many pages of the article in it. */
export class Colleague {
  readonly browser = new Browser()
  readonly pages: (Page | undefined)[]
  isCut = false
  /** A reader sees no discussion; who becomes a checker again reads it when they come back to the page. */
  wasReader = false

  private constructor(
    private readonly world: World,
    readonly id: PersonId,
    readonly name: string,
    readonly role: Role,
    mostPages: number,
  ) {
    this.pages = Array.from({ length: mostPages }, () => undefined)
  }

  static async join(world: World, name: string, role: Role, mostPages: number): Promise<Colleague> {
    const email = `${name.toLowerCase()}@example.org`
    const { id } = await addPerson(administration(world.desk), { name, email, role, password })
    const colleague = new Colleague(world, id, name, role, mostPages)
    await colleague.signIn()
    return colleague
  }

  get isSignedIn(): boolean {
    return this.browser.cookie !== ''
  }

  get openPages(): readonly Page[] {
    return this.pages.filter(page => page !== undefined)
  }

  async signIn(): Promise<void> {
    const body = JSON.stringify({ email: `${this.name.toLowerCase()}@example.org`, password })
    const answer = await this.ask('POST', body)
    this.browser.cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    for (const page of this.openPages) page.tell('focus')
  }

  /** Out in every page of this browser: the desk ends their streams when it looks at the rights of those who listen. */
  async signOut(): Promise<void> {
    await this.ask('DELETE')
    this.browser.cookie = ''
  }

  async becomes(role: Role): Promise<void> {
    if (role === 'reader') this.wasReader = true
    await changePerson(administration(this.world.desk), this.id, { role })
  }

  /** Opens the page at a place, or loads it anew: as the desk draws it now, shown a moment later. */
  async load(place: number, asksItself: boolean): Promise<void> {
    this.leave(place)
    const { desk, network, time, articleId } = this.world
    if (!desk.isUp || this.isCut || !this.isSignedIn) return
    const { versions = 1 } = (await desk.desk.store.articleStanding(articleId)) ?? {}
    const { items, seq } = await listClaims(administration(desk), articleId)
    await time.pass(network.latency())
    const { id, name } = this
    const isCut = () => this.isCut
    const options = { me: { id, name }, browser: this.browser, network, time, articleId, isCut }
    const page = new Page(options, { claims: asksItself ? null : items, seq, version: versions })
    this.world.deeds.watch(page.client.outbox)
    this.pages[place] = page
  }

  leave(place: number): void {
    this.pages[place]?.close()
    this.pages[place] = undefined
  }

  /** The network goes. Where it goes `quietly`, nothing says so: what was under way just never comes. */
  cut(quietly: boolean): void {
    this.isCut = true
    for (const page of this.openPages) {
      for (const stream of page.streams) stream.close()
      if (!quietly) page.tell('offline')
    }
  }

  mend(quietly: boolean): void {
    this.isCut = false
    if (!quietly) for (const page of this.openPages) page.tell('online')
  }

  private ask(method: 'POST' | 'DELETE', body?: string): Promise<Response> {
    const headers = new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' })
    headers.set('content-type', 'application/json')
    if (this.isSignedIn) headers.set('cookie', this.browser.cookie)
    const url = 'http://localhost:3000/api/v1/session'
    return this.world.desk.answer(new Request(url, { method, body, headers }))
  }
}

/** The desk in the hands of its administrator. */
export function administration(desk: DeskUnderTest): Context {
  return contextOn(desk.desk, {
    kind: 'person',
    id: 'the-administrator',
    name: 'The administrator',
    role: 'administrator',
  })
}
