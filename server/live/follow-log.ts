import type { ChangeKind, LoggedEvent } from '../../domain/change/change'
import type { ArticleId } from '../../domain/ids'
import type { PersonRef } from '../../domain/person/person'
import { type EventStream, heartbeat, type Message, written } from './event-stream'
import type { Live } from './live'

/** Who listens to what. */
export interface Following {
  readonly actor: PersonRef
  /** Only what happened to this article; without one, what happened to any. */
  readonly articleId?: ArticleId
  /** What the listener is greeted with, besides the log's end. */
  readonly greeting?: () => Promise<Readonly<Record<string, unknown>>>
  /** Only what came after this number; without one, what comes from now on. */
  readonly after?: number
  /** The messages about a batch of the log, or about what of it is about the article. Called once, however many listen. */
  readonly messages: (live: Live, events: readonly LoggedEvent[]) => Promise<readonly LogMessage[]>
  /** Whether the listener may still read this. */
  readonly stillMay: () => Promise<boolean>
}

export interface LogMessage extends Message {
  readonly id: number
  /** Nothing comes after this one. */
  readonly isLast?: boolean
}

// A listener that takes nothing for so many messages is let go; it resumes where it was when it comes back.
const mostWaiting = 5_000
const catchUpPiece = 500

/** Sends the log to one listener by number, each entry once and in order, until either side ends it. Spec: live V1–V6. */
export async function followLog(live: Live, following: Following): Promise<EventStream> {
  const stream = live.openStream(following.actor)
  const delivery = new Delivery(live, following, stream)
  const { from, stop } = await live.feed.listen(events => delivery.hear(events))
  stream.whenOver(stop)
  const timer = setInterval(() => void beat(stream, following), live.pauses.heartbeat)
  timer.unref()
  stream.whenOver(() => clearInterval(timer))
  await delivery.begin(from)
  return stream
}

async function beat(stream: EventStream, { stillMay }: Following): Promise<void> {
  if (await stillMay()) stream.send(heartbeat)
  else stream.end()
}

class Delivery {
  private sent = 0
  private waiting = 0
  private queue: Promise<void> = Promise.resolve()

  constructor(
    private readonly live: Live,
    private readonly following: Following,
    private readonly stream: EventStream,
  ) {}

  async begin(end: number): Promise<void> {
    // A number from beyond the end is one of another log: of a desk that was restored, say.
    this.sent = Math.min(this.following.after ?? end, end)
    const greeted = this.enqueue(() => this.greet(end))
    if (this.sent < end) this.enqueue(() => this.catchUp())
    await greeted
  }

  hear(events: readonly LoggedEvent[]): void {
    this.waiting += events.length
    if (this.waiting > mostWaiting) {
      this.stream.end()
      return
    }
    this.enqueue(async () => {
      if (events.some(mayEndRights) && !(await this.following.stillMay())) this.stream.end()
      else await this.deliver(events)
      this.waiting -= events.length
    })
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      if (this.stream.isOver) return
      try {
        await work()
      } catch (error) {
        console.error('A listener was let go', error)
        this.stream.end()
      }
    })
    return this.queue
  }

  private async greet(end: number): Promise<void> {
    const greeting = await this.following.greeting?.()
    this.stream.send(written({ id: this.sent, event: 'hello', data: { seq: end, ...greeting } }))
  }

  // What is committed meanwhile is read here or heard later, whichever comes first; the other is dropped by its number.
  private async catchUp(): Promise<void> {
    const { articleId } = this.following
    for (;;) {
      const events = await this.live.store.events({ articleId, after: this.sent, limit: catchUpPiece })
      await this.deliver(events)
      if (events.length < catchUpPiece || this.stream.isOver) return
    }
  }

  private async deliver(events: readonly LoggedEvent[]): Promise<void> {
    for (const message of await this.messages(this.about(events))) {
      if (message.id <= this.sent) continue
      await this.stream.ready()
      this.stream.send(bytesOf(message))
      this.sent = message.id
      if (message.isLast) this.stream.end()
    }
  }

  // Where all of a batch is about the article, as it is while people work on it, it is the same array for all of them.
  private about(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
    const { articleId } = this.following
    if (articleId === undefined || events.every(event => event.articleId === articleId)) return events
    const known = parts.get(events)?.get(articleId)
    if (known) return known
    const part = events.filter(event => event.articleId === articleId)
    parts.set(events, (parts.get(events) ?? new Map()).set(articleId, part))
    return part
  }

  // The feed hands the same array to every listener: what is said about it is worked out once.
  private messages(events: readonly LoggedEvent[]): Promise<readonly LogMessage[]> {
    const { messages } = this.following
    const known = worked.get(events)?.get(messages)
    if (known) return known
    const made = messages(this.live, events)
    worked.set(events, (worked.get(events) ?? new Map()).set(messages, made))
    return made
  }
}

// Entries after which somebody may have fewer rights than when they came.
const endingRights: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'person.changed',
  'person.deactivated',
  'person.password_changed',
  'session.revoked',
  'token.revoked',
])

function mayEndRights({ kind }: LoggedEvent): boolean {
  return endingRights.has(kind)
}

// Written out once, however many it goes to.
function bytesOf(message: LogMessage): Uint8Array {
  const known = bytes.get(message)
  if (known) return known
  const { isLast: _, ...said } = message
  const made = encoder.encode(written(said))
  bytes.set(message, made)
  return made
}

const encoder = new TextEncoder()
const bytes = new WeakMap<LogMessage, Uint8Array>()
const parts = new WeakMap<readonly LoggedEvent[], Map<ArticleId, readonly LoggedEvent[]>>()
const worked = new WeakMap<readonly LoggedEvent[], Map<Following['messages'], Promise<readonly LogMessage[]>>>()
