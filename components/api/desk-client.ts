import { v7 as newId } from 'uuid'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { type ArticleLive, openArticleLive } from './article-live'
import { ClaimBook } from './claim-book'
import { type ClaimWrite, revisionIn } from './claim-write'
import { LaterReading } from './later-reading'
import { Outbox } from './outbox'
import { browserShelf, type Shelf } from './outbox-shelf'
import { lookAtClaim, sendWrite } from './send-write'

/** The claims of one article, kept fresh, and the way for changes to them. */
export interface DeskClient {
  readonly book: ClaimBook
  readonly outbox: Outbox
  readonly live: ArticleLive
  /** Reads, sends and listens until the returned function is called. */
  start(): () => void
}

export interface DeskClientOptions {
  readonly articleId: ArticleId
  /** As the page brought them; null where there are too many for that and they are asked for. */
  readonly claims: readonly Claim[] | null
  /** How far the log was when the claims were read. */
  readonly seq: number
  readonly me: PersonRef
  /** What the stream says of the article itself. */
  onArticle(said: Readonly<Record<string, unknown>>): void
  /** Whether somebody is writing on a claim here, so that it must not go away under their hands. */
  isWritten(id: ClaimId): boolean
  /** A claim that was removed by somebody stays because it is being written on. */
  onKept(id: ClaimId, by: string): void
}

export function openDeskClient({ articleId, claims, seq, me, ...here }: DeskClientOptions): DeskClient {
  const look = async (id: ClaimId) => {
    const claim = await lookAtClaim(id)
    if (claim !== null) remember(id, claim)
    return claim
  }
  const outbox = new Outbox({
    articleId,
    send: (write, expected, action) => sendWrite(write, expected, { claim: book.atDesk(write.claimId), me, action }),
    revisionOf: async write => book.revisionFor(write) ?? (await revisionAtDesk(write)),
    look,
    onDone: ({ claimId }, claim) => remember(claimId, claim),
    shelf: typeof window === 'undefined' ? noShelf : browserShelf(me.id, localStorage, newId()),
    newId,
    clock: { now: Date.now, after: startTimer },
  })
  const book = new ClaimBook(claims ?? [], outbox, me, articleId)

  const reading = new LaterReading(articleId, claims, found => book.read(found))
  const live = openArticleLive({ articleId, me, after: seq, book, outbox, newId, put: hear, ...here })

  // A write that an earlier page left for a claim of another article, whose claims are not here.
  async function revisionAtDesk(write: ClaimWrite): Promise<number | undefined> {
    if (write.kind === 'make') return undefined
    return revisionIn((await lookAtClaim(write.claimId)) ?? undefined, write)
  }

  function remember(id: ClaimId, claim: Claim | undefined): void {
    book.answered(id, claim)
    reading.readAgain()
  }

  function hear(news: ReadonlyMap<ClaimId, Claim | undefined>): void {
    book.heard(news)
    reading.readAgain()
  }

  return {
    book,
    outbox,
    live,
    start: () => {
      const stops = [reading.start(), startSending(outbox), live.start()]
      return () => {
        for (const stop of stops.reverse()) stop()
      }
    },
  }
}

function startSending(outbox: Outbox): () => void {
  const sendNow = () => outbox.sendNow()
  const lookedAtAgain = () => {
    if (document.visibilityState === 'visible' && outbox.snapshot().isSignedOut) outbox.sendNow()
  }
  const warn = (event: BeforeUnloadEvent) => {
    outbox.release()
    // A removal that was held for undo goes out now and outlives the page.
    if (outbox.snapshot().writes.some(({ write }) => write.kind !== 'remove')) event.preventDefault()
  }
  window.addEventListener('online', sendNow)
  window.addEventListener('focus', lookedAtAgain)
  document.addEventListener('visibilitychange', lookedAtAgain)
  window.addEventListener('beforeunload', warn)
  void outbox.resume()
  return () => {
    window.removeEventListener('online', sendNow)
    window.removeEventListener('focus', lookedAtAgain)
    document.removeEventListener('visibilitychange', lookedAtAgain)
    window.removeEventListener('beforeunload', warn)
  }
}

// On the server nothing is ever sent.
const noShelf: Shelf = { put: () => true, drop: () => undefined, takeOver: async () => [] }

function startTimer(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
