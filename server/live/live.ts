import { DomainError } from '../../domain/errors'
import type { PersonRef } from '../../domain/person/person'
import type { Store } from '../../domain/store'
import { EventStream } from './event-stream'
import { LogFeed } from './log-feed'
import { Presence } from './presence'

/** What listeners of one process share, and how many there may be. */
export class Live {
  readonly feed: LogFeed
  readonly presence = new Presence()
  private readonly open = new Map<EventStream, string>()

  constructor(
    readonly store: Omit<Store, 'commit'>,
    /** Milliseconds between two looks at the log's end, and between two heartbeats with a look at the rights. */
    readonly pauses = { log: 500, heartbeat: 5_000 },
    private readonly most = { inAll: 500, each: 24 },
  ) {
    this.feed = new LogFeed(store, error => this.failed(error), pauses.log)
  }

  /** A stream for one listener. Throws `unavailable` or `too_many_attempts` where there are too many. */
  openStream(actor: PersonRef): EventStream {
    if (this.open.size >= this.most.inAll) {
      throw new DomainError('unavailable', 'Too many pages listen to this desk at once. Try again in a minute.')
    }
    const own = [...this.open.values()].filter(id => id === actor.id).length
    if (own >= this.most.each) {
      throw new DomainError('too_many_attempts', 'You have too many live pages open. Close some and try again.', {
        retryAfter: 30,
      })
    }
    const stream = new EventStream()
    this.open.set(stream, actor.id)
    stream.whenOver(() => this.open.delete(stream))
    return stream
  }

  /** Ends every stream: the process is asked to stop, and open answers would hold it up. */
  close(): void {
    for (const stream of [...this.open.keys()]) stream.end()
  }

  // Listeners connect again and resume where they were; what went wrong is for the server's own log.
  private failed(error: unknown): void {
    console.error('The log could not be read for those who listen', error)
    this.close()
  }
}
