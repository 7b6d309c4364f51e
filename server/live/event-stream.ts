/** One message of a stream of server-sent events (HTML Standard §9.2). */
export interface Message {
  /** The number to resume after. Without one the listener's place stays as it is. */
  readonly id?: number
  /** What kind of message it is; without one it is an entry of the log. */
  readonly event?: string
  readonly data: unknown
}

const encoder = new TextEncoder()
// Bytes that may wait for a listener before it is waited for.
const mostBuffered = 256 * 1024

/** The body of an answer that goes on: messages are added until either side ends it. */
export class EventStream {
  readonly body: ReadableStream<Uint8Array>
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined
  private readonly endings: (() => void)[] = []
  private hasEnded = false
  private resume: (() => void) | undefined

  constructor() {
    this.body = new ReadableStream(
      {
        start: controller => {
          this.controller = controller
        },
        pull: () => this.resume?.(),
        cancel: () => this.over(),
      },
      { highWaterMark: mostBuffered, size: chunk => chunk.byteLength },
    )
  }

  get isOver(): boolean {
    return this.hasEnded
  }

  /** Calls `ending` once, when the listener has gone or the stream was ended. */
  whenOver(ending: () => void): void {
    if (this.hasEnded) ending()
    else this.endings.push(ending)
  }

  send(said: string | Uint8Array): void {
    if (!this.hasEnded) this.controller?.enqueue(typeof said === 'string' ? encoder.encode(said) : said)
  }

  /** Waits until a slow listener has taken most of what was sent. */
  async ready(): Promise<void> {
    while (!this.hasEnded && (this.controller?.desiredSize ?? 0) <= 0) {
      await new Promise<void>(resolve => {
        this.resume = resolve
      })
    }
  }

  end(): void {
    if (this.hasEnded) return
    this.controller?.close()
    this.over()
  }

  private over(): void {
    if (this.hasEnded) return
    this.hasEnded = true
    this.resume?.()
    for (const ending of this.endings) ending()
  }
}

/** A message as it goes over the line. JSON has no line ends of its own, so that one `data` line is enough. */
export function written({ id, event, data }: Message): string {
  const lines = [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    `data: ${JSON.stringify(data)}`,
  ]
  return `${lines.join('\n')}\n\n`
}

/** A comment, which keeps the connection open, and a message, for a page hears no comments and would not know a dead line. */
export const heartbeat = ':\nevent: beat\ndata: {}\n\n'
