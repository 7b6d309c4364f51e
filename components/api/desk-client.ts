import { v7 as newId } from 'uuid'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { type ArticleLive, openArticleLive } from './article-live'
import { ClaimBook } from './claim-book'
import { type ClaimWrite, claimOf } from './claim-write'
import { LaterReading } from './later-reading'
import { Outbox } from './outbox'
import { browserShelf, type Shelf } from './outbox-shelf'
import { sendWhenBack } from './send-when-back'
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
  const atDesk = (write: ClaimWrite) => {
    const claimId = claimOf(write)
    return claimId === undefined ? undefined : book.atDesk(claimId)
  }
  const outbox = new Outbox({
    articleId,
    send: ({ write, id, wasSent }, expected) =>
      sendWrite(write, expected, { claim: atDesk(write), me, action: id, isAgain: wasSent }),
    shown: id => book.index().get(id),
    atDesk: id => book.atDesk(id),
    look,
    onDone: (write, claim) => {
      const claimId = claimOf(write)
      if (claimId !== undefined) remember(claimId, claim)
    },
    shelf: typeof window === 'undefined' ? noShelf : browserShelf(me.id, newId()),
    newId,
    clock: { now: Date.now, after: startTimer },
  })
  const book = new ClaimBook(claims ?? [], outbox, me, articleId)

  const reading = new LaterReading(articleId, claims, found => book.read(found))
  const live = openArticleLive({ articleId, me, after: seq, book, outbox, newId, put: hear, ...here })

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
      const stops = [reading.start(), sendWhenBack(outbox, live.line), live.start()]
      void outbox.resume()
      return () => {
        for (const stop of stops.reverse()) stop()
      }
    },
  }
}

// On the server nothing is ever sent.
const noShelf: Shelf = {
  put: async () => true,
  drop: async () => undefined,
  takeOver: async () => undefined,
  countOthers: async () => 0,
}

function startTimer(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
