/** One message of a stream: an entry of the log without an event name, or what is said beside it (`hello`, `here`). */
export interface LiveMessage {
  readonly event: string
  /** The entry's number in the log. */
  readonly seq?: number
  readonly data: unknown
}

/** What the line needs of an EventSource. */
export interface Source {
  close(): void
}

export interface SourceEvents {
  hear(message: LiveMessage): void
  /** The connection is gone, whatever the reason. */
  fail(): void
}

export interface LiveLineOptions {
  /** How far the log was when the page was read. */
  readonly after: number
  open(after: number, events: SourceEvents): Source
  hear(message: LiveMessage): void
  readonly clock: { after(ms: number, run: () => void): () => void; random(): number }
}

/** `resting`: nobody looks at the page, and its connection is given to those that are looked at. */
export type LiveState = 'connecting' | 'live' | 'away' | 'resting'

const firstPause = 1_000
const longestPause = 30_000
// The desk beats every five seconds; a line that is silent for longer is dead although nobody said so.
const longestSilence = 16_000
const restsAfter = 15_000

/** A connection that brings what others do, takes up where it was when it breaks, and rests while nobody looks. */
export class LiveLine {
  private state: LiveState = 'connecting'
  private readonly listeners = new Set<() => void>()
  private source: Source | undefined
  private after: number
  private failures = 0
  private cancelRetry: (() => void) | undefined
  private cancelSilence: (() => void) | undefined
  private cancelRest: (() => void) | undefined

  constructor(private readonly options: LiveLineOptions) {
    this.after = options.after
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly snapshot = (): LiveState => this.state

  /** Connects, or connects at once where it waited to. */
  connect(): void {
    this.hangUp()
    let isOver = false
    const source = this.options.open(this.after, {
      hear: message => {
        if (!isOver) this.heard(message)
      },
      fail: () => {
        if (isOver) return
        isOver = true
        this.lost()
      },
    })
    this.source = {
      close: () => {
        isOver = true
        source.close()
      },
    }
    this.listenForSilence()
  }

  /** Nobody looks: after a while the connection is let go. A browser has few of them for one desk. */
  lookAway(): void {
    this.cancelRest?.()
    this.cancelRest = this.options.clock.after(restsAfter, () => {
      this.hangUp()
      this.set('resting')
    })
  }

  /** The network is gone, and the connection with it, though it may not say so for a long time. */
  breakOff(): void {
    if (this.state !== 'resting') this.lost()
  }

  lookAgain(): void {
    this.cancelRest?.()
    this.cancelRest = undefined
    if (this.state === 'resting' || this.state === 'away') this.connect()
  }

  close(): void {
    this.cancelRest?.()
    this.cancelRest = undefined
    this.hangUp()
  }

  private heard(message: LiveMessage): void {
    this.listenForSilence()
    if (message.event === 'hello') {
      this.failures = 0
      // The log may be shorter than was thought: that of a desk that was restored, or of one heard from its end.
      if (message.seq !== undefined) this.after = Math.min(this.after, message.seq)
      this.set('live')
    }
    if (message.event === 'beat') return
    if (message.seq !== undefined && message.event === 'message') {
      if (message.seq <= this.after) return
      this.after = message.seq
    }
    this.options.hear(message)
  }

  private lost(): void {
    this.hangUp()
    const pause = Math.min(firstPause * 2 ** this.failures, longestPause)
    this.failures += 1
    // Not all at the same moment: a desk that comes back is met by everybody at once.
    this.cancelRetry = this.options.clock.after(pause * (0.75 + this.options.clock.random() / 2), () => this.connect())
    this.set('away')
  }

  private listenForSilence(): void {
    this.cancelSilence?.()
    this.cancelSilence = this.options.clock.after(longestSilence, () => this.lost())
  }

  private hangUp(): void {
    this.cancelRetry?.()
    this.cancelSilence?.()
    this.cancelRetry = undefined
    this.cancelSilence = undefined
    this.source?.close()
    this.source = undefined
  }

  private set(state: LiveState): void {
    if (state === this.state) return
    this.state = state
    for (const listener of this.listeners) listener()
  }
}
