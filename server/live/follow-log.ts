import type { LoggedEvent } from '../../domain/change/change'
import type { ArticleId } from '../../domain/ids'
import type { PersonRef } from '../../domain/person/person'
import { type EventStream, heartbeat, type Message, written } from './event-stream'
import type { Live } from './live'

/** Who listens to what. */
export interface Following {
  readonly actor: PersonRef
  /** Only what happened to this article; without one, what happened to any. */
  readonly articleId?: ArticleId
  /** Only what came after this number; without one, what comes from now on. */
  readonly after?: number
  /** The messages about a batch of the log. Called once a batch, however many listen. */
  readonly messages: (live: Live, events: readonly LoggedEvent[]) => Promise<readonly LogMessage[]>
  /** Whether the listener may still read this. */
  readonly stillMay: () => Promise<boolean>
}

export interface LogMessage extends Message {
  readonly id: number
  readonly articleId?: ArticleId
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
  delivery.begin(from)
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

  begin(end: number): void {
    // A number from beyond the end is one of another log: of a desk that was restored, say.
    this.sent = Math.min(this.following.after ?? end, end)
    this.stream.send(written({ id: this.sent, event: 'hello', data: { seq: end } }))
    if (this.sent < end) this.enqueue(() => this.catchUp())
  }

  hear(events: readonly LoggedEvent[]): void {
    this.waiting += events.length
    if (this.waiting > mostWaiting) {
      this.stream.end()
      return
    }
    this.enqueue(async () => {
      await this.deliver(events)
      this.waiting -= events.length
    })
  }

  private enqueue(work: () => Promise<void>): void {
    this.queue = this.queue.then(async () => {
      if (!this.stream.isOver) await work()
    })
    this.queue.catch(error => {
      console.error('A listener was let go', error)
      this.stream.end()
    })
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
    const { articleId } = this.following
    for (const { isLast, articleId: about, ...message } of await this.messages(events)) {
      if (message.id <= this.sent || (articleId !== undefined && about !== articleId)) continue
      await this.stream.ready()
      this.stream.send(written(message))
      this.sent = message.id
      if (isLast) this.stream.end()
    }
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

const worked = new WeakMap<readonly LoggedEvent[], Map<Following['messages'], Promise<readonly LogMessage[]>>>()
