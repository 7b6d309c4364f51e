import { v7 as newId } from 'uuid'
import { UndoLine } from '@/components/undo/undo-line'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId, ClaimId } from '@/domain/ids'
import type { PersonRef } from '@/domain/person/person'
import { type ArticleLive, openArticleLive } from './article-live'
import { ClaimBook } from './claim-book'
import { claimOf } from './claim-write'
import { HeldVersion } from './held-version'
import { LaterReading } from './later-reading'
import { Outbox, type Sent } from './outbox'
import { browserShelf, type Shelf } from './outbox-shelf'
import { sendWhenBack } from './send-when-back'
import { lookAtClaim, sendWrite } from './send-write'

/** The claims of one article, kept fresh, and the way for changes to them. */
export interface DeskClient {
  readonly book: ClaimBook
  readonly outbox: Outbox
  readonly live: ArticleLive
  /** What this person did to the article, to take it back. */
  readonly undoing: UndoLine
  /** Reads, sends and listens until the returned function is called. */
  start(): () => void
}

export interface DeskClientOptions {
  readonly articleId: ArticleId
  /** Number of the version that the page shows. */
  readonly version: number
  /** As the page brought them; null where there are too many for that and they are asked for. */
  readonly claims: readonly Claim[] | null
  /** How far the log was when the claims were read. */
  readonly seq: number
  readonly me: PersonRef
  /** What the stream says of the article itself. */
  onArticle(said: Readonly<Record<string, unknown>>): void
  /** Runs before what others did to claims is shown. */
  beforeNews?(): void
  /** Whether somebody is writing on a claim here, so that it must not go away under their hands. */
  isWritten(id: ClaimId): boolean
  /** A claim that was removed by somebody stays because it is being written on. */
  onKept(id: ClaimId, by: string): void
  /** Every entry of the article's log. */
  onEntry?(entry: unknown): void
}

export function openDeskClient({ articleId, version, claims, seq, me, ...here }: DeskClientOptions): DeskClient {
  const look = async (id: ClaimId) => {
    const claim = await lookAtClaim(id)
    if (claim !== null) remember(id, claim)
    return claim
  }
  const outbox = new Outbox({
    articleId,
    send: async ({ write, id, wasSent }, expected) => {
      const before = book.atDesk(claimOf(write) ?? '')
      const sent = await sendWrite(write, expected, { claim: before, me, action: id, isAgain: wasSent })
      if (sent.kind === 'done') learn({ book, undoing }, id, before, sent)
      return sent
    },
    shown: id => book.index().find(id),
    atDesk: id => book.atDesk(id),
    look,
    onDone: (write, claim) => {
      const claimId = claimOf(write)
      if (claimId !== undefined) remember(claimId, claim)
    },
    onRefused: (id, refusal) => undoing.refused(id, refusal),
    onForgotten: ids => undoing.forgotten(ids),
    shelf: typeof window === 'undefined' ? noShelf : browserShelf(me.id, newId()),
    newId,
    clock: { now: Date.now, after: startTimer },
  })
  const book = new ClaimBook(claims ?? [], outbox, me, articleId, new HeldVersion(version))

  const reading = new LaterReading(articleId, claims, found => book.read(found))
  const undoing = new UndoLine({ articleId, me, book, outbox, newId })
  const onEntry = (entry: unknown) => {
    undoing.hear(entry)
    here.onEntry?.(entry)
  }
  const live = openArticleLive({ ...here, articleId, me, after: seq, book, outbox, newId, put: hear, onEntry })

  function remember(id: ClaimId, claim: Claim | undefined): void {
    book.answered(id, claim)
    reading.readAgain()
  }

  function hear(news: ReadonlyMap<ClaimId, Claim | undefined>): void {
    here.beforeNews?.()
    book.heard(news)
    reading.readAgain()
  }

  return {
    book,
    outbox,
    live,
    undoing,
    start: () => {
      const stops = [reading.start(), sendWhenBack(outbox, live.line), live.start()]
      void outbox.resume()
      return inReverse(stops)
    },
  }
}

function inReverse(stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops.toReversed()) stop()
  }
}

// What it came to is known before the write leaves the outbox, so that the screen shows both in one step.
function learn(
  { book, undoing }: Pick<DeskClient, 'book' | 'undoing'>,
  id: string,
  before: Claim | undefined,
  { claim, isExact, undone }: DoneSent,
): void {
  if (undone) {
    for (const touched of undone.claims) book.answered(touched.id, touched)
    for (const removed of undone.removed) book.answered(removed, undefined)
    undoing.answered(id, undone)
  } else if (isExact || claim === undefined) {
    undoing.settled(id, { ...(before ? { before } : {}), ...(claim ? { after: claim } : {}) })
  }
}

type DoneSent = Extract<Sent, { readonly kind: 'done' }>

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
