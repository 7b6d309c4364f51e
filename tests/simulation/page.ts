import { QueryClient } from '@tanstack/react-query'
import { claimsQuery } from '@/components/api/claims-query'
import { type DeskClient, openDeskClient } from '@/components/api/desk-client'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import type { Browser } from './browser'
import type { Network } from './network'
import { inPage, type Surroundings } from './page-globals'
import { PageStream } from './page-stream'
import type { VirtualTime } from './virtual-time'

export interface PageOptions {
  readonly me: PersonRef
  readonly browser: Browser
  readonly network: Network
  readonly time: VirtualTime
  readonly articleId: ArticleId
  /** The network of this person's machine is gone. */
  isCut(): boolean
}

type Hear = (event: { readonly data: unknown; readonly lastEventId: string }) => void

// What several pages of one process would share: it listens to the one window that a program has in a browser.
class PageQueries extends QueryClient {
  override mount(): void {
    this.isMounted = true
  }

  override unmount(): void {
    this.isMounted = false
  }

  isMounted = false
}

/** One page of the workspace in somebody's browser: the whole client as it ships, with all that it keeps. */
export class Page implements Surroundings {
  readonly window = new EventTarget()
  readonly navigator: Surroundings['navigator']
  readonly EventSource: Surroundings['EventSource']
  readonly BroadcastChannel: Surroundings['BroadcastChannel']
  readonly indexedDB = {}
  readonly localStorage = {}
  readonly records: Map<string, unknown>
  readonly document: Surroundings['document']
  readonly client: DeskClient
  /** Claims that somebody writes on here. */
  readonly written = new Set<ClaimId>()
  readonly streams = new Set<PageStream>()
  private isOpen = true
  private isLookedAt = true
  readonly queries = new PageQueries()
  private static opened = 0
  readonly name: string

  constructor(
    readonly options: PageOptions,
    /** As the desk drew the page; null where the page asks for them itself. */
    read: { readonly claims: readonly Claim[] | null; readonly seq: number; readonly version: number },
  ) {
    const { browser, me, articleId } = options
    Page.opened += 1
    this.name = `page ${Page.opened} of ${me.name}`
    this.records = browser.records
    this.navigator = { locks: browser.locksOf(this, work => this.run(work)) }
    this.EventSource = this.sourceOfPage()
    this.BroadcastChannel = this.channelOfPage()
    this.document = this.documentOfPage()
    browser.open(this, message => this.hear(message))
    const here = {
      isWritten: (id: ClaimId) => this.written.has(id),
      onKept: () => undefined,
      onArticle: () => undefined,
    }
    this.client = this.run(() => openDeskClient({ articleId, me, ...read, ...here }))
    this.run(() => this.client.start())
  }

  /** Does something as the code of this page. */
  run<Result>(work: () => Result): Result {
    return inPage(this, work)
  }

  random(): number {
    return this.options.network.chance.next()
  }

  readonly after = (ms: number, run: () => void): (() => void) =>
    this.options.time.after(ms, () => {
      if (this.isOpen) this.run(run)
    })

  readonly fetch: typeof fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const { network, isCut, browser } = this.options
      const request = () => this.request(String(input), init)
      network.send(request, isCut, answer => {
        if (!(answer instanceof Response)) return this.isOpen ? reject(answer) : undefined
        const renewed = answer.headers.getSetCookie()[0]?.split(';')[0]
        if (renewed !== undefined && browser.cookie !== '') browser.cookie = renewed
        if (this.isOpen) resolve(answer)
      })
    })

  /** The page asks for the whole list again, as it does when it is looked at after a while. */
  readAgain(): void {
    this.run(() => void this.queries.refetchQueries(claimsQuery(this.options.articleId)))
  }

  lookAway(isAway: boolean): void {
    this.isLookedAt = !isAway
    this.run(() => this.window.dispatchEvent(new Event('visibilitychange')))
  }

  /** The browser tells the page that the network is gone, or back. */
  tell(news: 'online' | 'offline' | 'focus'): void {
    this.run(() => this.window.dispatchEvent(new Event(news)))
  }

  /** The page is closed, reloaded, or its browser dies. Nothing of it goes on; what it sent may still arrive. */
  close(): void {
    this.isOpen = false
    for (const stream of this.streams) stream.close()
    this.options.browser.close(this)
    this.queries.clear()
  }

  private request(path: string, init: RequestInit | undefined): Request {
    const headers = new Headers(init?.headers)
    headers.set('host', 'localhost:3000')
    headers.set('origin', 'http://localhost:3000')
    if (this.options.browser.cookie !== '') headers.set('cookie', this.options.browser.cookie)
    const { method = 'GET', body } = init ?? {}
    return new Request(`http://localhost:3000${path}`, { method, headers, body })
  }

  private documentOfPage(): Surroundings['document'] {
    const page = this
    return {
      get visibilityState() {
        return page.isLookedAt ? 'visible' : 'hidden'
      },
      addEventListener: this.window.addEventListener.bind(this.window),
      removeEventListener: this.window.removeEventListener.bind(this.window),
    }
  }

  private readonly channels = new Set<(event: { readonly data: unknown }) => void>()

  private hear(message: unknown): void {
    this.after(1, () => {
      for (const hear of this.channels) hear({ data: message })
    })
  }

  // One channel is all that the client has.
  private channelOfPage(): Surroundings['BroadcastChannel'] {
    const page = this
    return class {
      addEventListener(_event: string, hear: (event: { readonly data: unknown }) => void): void {
        page.channels.add(hear)
      }

      postMessage(message: unknown): void {
        for (const [other, hear] of page.options.browser.openPages) if (other !== page) hear(message)
      }
    }
  }

  private sourceOfPage(): Surroundings['EventSource'] {
    const page = this
    return class {
      private readonly listeners = new Map<string, Hear>()
      private readonly stream: PageStream
      private lastAt = 0

      constructor(address: string) {
        this.stream = new PageStream(
          ({ event, id, data }) => this.later(() => this.listeners.get(event)?.({ data, lastEventId: id })),
          () => this.later(() => this.listeners.get('error')?.({ data: undefined, lastEventId: '' })),
        )
        page.streams.add(this.stream)
        const accept = { headers: { accept: 'text/event-stream' } }
        const { network, isCut } = page.options
        network.send(
          () => page.request(address, accept),
          isCut,
          answer => {
            if (!(answer instanceof Response)) return this.stream.end()
            this.stream.read(answer)
          },
        )
      }

      addEventListener(event: string, hear: Hear): void {
        this.listeners.set(event, hear)
      }

      close(): void {
        page.streams.delete(this.stream)
        this.stream.close()
        this.listeners.clear()
      }

      // In the order in which it was sent, however long each message takes.
      private later(run: () => void): void {
        const { time, network } = page.options
        this.lastAt = Math.max(this.lastAt, time.now + network.latency())
        page.after(this.lastAt - time.now, run)
      }
    }
  }
}
