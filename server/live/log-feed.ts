import type { LoggedEvent } from '../../domain/change/change'
import type { Store } from '../../domain/store'

type Hear = (events: readonly LoggedEvent[]) => void

// One commit is rarely more; a long absence is read in pieces of this size.
const longestRead = 500

/**
 * Hands new entries of the log to whoever listens in this process: each batch once, in order, the same array to all.
 * A commit of this process wakes it; what the command line or another server wrote is found by asking for the log's end,
 * only while somebody listens. Spec: live V2.
 */
export class LogFeed {
  private readonly listeners = new Set<Hear>()
  private seen = 0
  private timer: ReturnType<typeof setInterval> | undefined
  private isReading = false
  private isAskedAgain = false

  constructor(
    private readonly store: Pick<Store, 'events' | 'lastSeq'>,
    private readonly onFailure: (error: unknown) => void,
    private readonly pause = 500,
  ) {}

  /** Hears every entry after the log's end at this moment, which is returned with the way to stop. */
  async listen(hear: Hear): Promise<{ readonly from: number; stop(): void }> {
    const from = await this.store.lastSeq()
    if (this.listeners.size === 0) this.start(from)
    const own: Hear = events => hear(events)
    this.listeners.add(own)
    return { from, stop: () => this.stop(own) }
  }

  /** Something was committed. Several at the same moment are read together. */
  wake(): void {
    if (this.listeners.size > 0) setImmediate(() => void this.read())
  }

  private start(from: number): void {
    this.seen = from
    this.timer = setInterval(() => void this.read(), this.pause)
    this.timer.unref()
  }

  private stop(hear: Hear): void {
    this.listeners.delete(hear)
    if (this.listeners.size > 0) return
    clearInterval(this.timer)
    this.timer = undefined
  }

  private async read(): Promise<void> {
    this.isAskedAgain = true
    if (this.isReading) return
    this.isReading = true
    try {
      while (this.isAskedAgain && this.listeners.size > 0) {
        this.isAskedAgain = false
        await this.readOn()
      }
    } catch (error) {
      this.onFailure(error)
    } finally {
      this.isReading = false
    }
  }

  private async readOn(): Promise<void> {
    const last = await this.store.lastSeq()
    while (this.seen < last) {
      const events = await this.store.events({ after: this.seen, limit: longestRead })
      const end = events.at(-1)
      if (!end) return
      this.seen = end.seq
      for (const hear of this.listeners) hear(events)
    }
  }
}
