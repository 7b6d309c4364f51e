import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { browserLine, keepOpen } from './browser-line'
import type { ClaimBook } from './claim-book'
import { isRecord } from './claim-shape'
import { LiveClaims } from './live-claims'
import type { LiveLine, LiveMessage } from './live-line'
import type { Outbox } from './outbox'
import { request } from './request'

/** Somebody who has the article open, and where in its text they are, once they moved. */
export interface PersonHere extends PersonRef {
  readonly at?: number
}

/** What others do with one article, as it happens. */
export interface ArticleLive {
  readonly line: LiveLine
  /** Everybody who has the article open, oneself included; empty until the desk has said it. */
  readonly people: () => readonly PersonHere[]
  readonly subscribe: (listener: () => void) => () => void
  /** Tells the others where one is. */
  moveTo(at: number): void
  /** Connects until the returned function is called. */
  start(): () => void
}

interface ArticleLiveOptions {
  readonly articleId: ArticleId
  readonly me: PersonRef
  /** How far the log was when the claims were read. */
  readonly after: number
  readonly book: ClaimBook
  readonly outbox: Outbox
  readonly newId: () => string
  put(claims: ReadonlyMap<ClaimId, Claim | undefined>): void
  /** What is said of the article itself: how it stands, and what one may do with it. */
  onArticle(said: Readonly<Record<string, unknown>>): void
  isWritten(id: ClaimId): boolean
  onKept(id: ClaimId, by: string): void
  /** Every entry of the article's log. */
  onEntry(entry: unknown): void
}

const nobody: readonly PersonHere[] = []
// Where somebody is need not be told more often than it can be followed.
const movePause = 400
// However many work on a text, it is drawn for them a few times a second: what one does oneself comes first.
const shortestPause = 150

export function openArticleLive(options: ArticleLiveOptions): ArticleLive {
  const { articleId, me, after, book, outbox } = options
  const listener = options.newId()
  const listeners = new Set<() => void>()
  let people = nobody
  const claims = new LiveClaims({
    myId: me.id,
    atDesk: id => book.atDesk(id),
    isSending: id => outbox.snapshot().writes.some(({ write, state }) => write.claimId === id && state === 'sending'),
    isWritten: options.isWritten,
    put: options.put,
    onKept: options.onKept,
    soon: notTooOften(),
  })
  const moves = new Moves(at => send(articleId, listener, at))

  function hear({ event, data }: LiveMessage): void {
    if (isRecord(data) && data.article !== undefined) options.onArticle(data)
    if (event === 'message') {
      options.onEntry(data)
      claims.hear(data)
    }
    if (event !== 'here') return
    people = peopleIn(data)
    if (isAmongOthers(people, me)) moves.resend()
    for (const tell of listeners) tell()
  }

  const line = browserLine({ path: `/articles/${articleId}/events?listener=${listener}`, after, hear })
  return {
    line,
    people: () => people,
    subscribe: tell => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    moveTo: at => moves.to(at, isAmongOthers(people, me)),
    start: () => {
      const stop = keepOpen(line)
      const timer = setInterval(() => claims.release(), 1_000)
      return () => {
        clearInterval(timer)
        stop()
      }
    },
  }
}

/** Sends the last place of many, now and then, and only where somebody is there to see it. */
class Moves {
  private at: number | undefined
  private sent: number | undefined
  private isWaiting = false

  constructor(private readonly send: (at: number) => void) {}

  to(at: number, isSeen: boolean): void {
    this.at = at
    if (isSeen) this.resend()
  }

  resend(): void {
    if (this.isWaiting || this.at === undefined || this.at === this.sent) return
    this.isWaiting = true
    setTimeout(() => {
      this.isWaiting = false
      if (this.at === undefined) return
      this.sent = this.at
      this.send(this.at)
    }, movePause)
  }
}

function send(articleId: ArticleId, listener: string, at: number): void {
  // Lost on the way it is out of date anyway: the next move tells again.
  void request({ method: 'PUT', path: `/articles/${articleId}/presence`, body: { listener, at } })
}

function isAmongOthers(people: readonly PersonHere[], me: PersonRef): boolean {
  return people.some(({ id }) => id !== me.id)
}

function peopleIn(data: unknown): readonly PersonHere[] {
  const people: unknown = isRecord(data) ? data.people : undefined
  if (!Array.isArray(people)) return nobody
  return people.flatMap((person: unknown) => {
    if (!isRecord(person) || typeof person.id !== 'string' || typeof person.name !== 'string') return []
    const { id, name, at } = person
    return [{ id, name, ...(typeof at === 'number' ? { at } : {}) }]
  })
}

// In the next frame, or after the pause since the last time. Frames stand still while nobody looks; then it need not be
// this very moment.
function notTooOften(): (run: () => void) => void {
  let last = Number.NEGATIVE_INFINITY
  return run => {
    const go = () => {
      last = performance.now()
      run()
    }
    const isLookedAt = document.visibilityState === 'visible'
    const wait = Math.max(last + shortestPause - performance.now(), isLookedAt ? 0 : 250)
    if (wait === 0) requestAnimationFrame(go)
    else setTimeout(() => (isLookedAt ? requestAnimationFrame(go) : go()), wait)
  }
}
