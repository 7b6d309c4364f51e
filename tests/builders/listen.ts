import type { Handler } from '@/server/next/handle'
import { type Call, callRoute } from './call-route'

/** One message of a stream as a listener gets it. */
export interface Heard {
  readonly id?: number
  readonly event?: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Somebody who listens to a route that streams: what came so far, and waiting for what is still to come. */
export class Listener {
  readonly heard: Heard[] = []
  isOver = false
  heartbeats = 0
  private rest = ''
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>

  constructor(readonly response: Response) {
    if (!response.body) throw new Error('The answer has no body')
    this.reader = response.body.getReader()
    void this.read()
  }

  /** The entries of the log, without what is said about the stream itself. */
  get entries(): readonly Heard[] {
    return this.heard.filter(({ event }) => event === undefined)
  }

  /** Waits until `isThere`; throws after `patience` milliseconds. */
  async until(isThere: (listener: Listener) => boolean, patience = 5_000): Promise<void> {
    const giveUpAt = Date.now() + patience
    while (!isThere(this)) {
      if (Date.now() > giveUpAt) throw new Error(`Not heard in time; so far: ${JSON.stringify(this.heard)}`)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }

  stop(): Promise<void> {
    return this.reader.cancel()
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await this.reader.read()
      if (done) break
      this.rest += decoder.decode(value, { stream: true })
      const messages = this.rest.split('\n\n')
      this.rest = messages.pop() ?? ''
      for (const message of messages) this.take(message)
    }
    this.isOver = true
  }

  private take(message: string): void {
    if (message.startsWith(':')) {
      this.heartbeats += 1
      return
    }
    const fields = Object.fromEntries(
      message.split('\n').map(line => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
    )
    this.heard.push({
      ...(fields.id === undefined ? {} : { id: Number(fields.id) }),
      ...(fields.event === undefined ? {} : { event: fields.event }),
      data: JSON.parse(fields.data ?? 'null'),
    })
  }
}

export async function listen(handler: Handler | undefined, call: Call): Promise<Listener> {
  const headers = { ...call.headers, accept: 'text/event-stream' }
  return new Listener(await callRoute(handler, { ...call, headers }))
}
