import { outsidePages } from './page-globals'

/** The browser's end of a stream of server-sent events: reads the desk's own answer as it really comes. */
export class PageStream {
  /** The highest number of the log that came so far. */
  readUpTo = 0
  isOver = false
  private rest = ''
  private reader: ReadableStreamDefaultReader<Uint8Array> | undefined

  constructor(
    private readonly hear: (message: { readonly event: string; readonly id: string; readonly data: string }) => void,
    private readonly fail: () => void,
  ) {}

  get isReading(): boolean {
    return this.reader !== undefined && !this.isOver
  }

  read(response: Response): void {
    if (this.isOver) {
      void response.body?.cancel()
      return
    }
    if (!response.ok || !response.body) {
      this.end()
      return
    }
    this.reader = response.body.getReader()
    void this.readOn(this.reader)
  }

  /** The line is cut, or the page lets go of it. */
  close(): void {
    this.isOver = true
    // What the desk does about it is the desk's.
    outsidePages(() => void this.reader?.cancel())
  }

  end(): void {
    if (this.isOver) return
    this.close()
    this.fail()
  }

  private async readOn(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder()
    for (;;) {
      const { done, value } = await reader.read()
      if (done || this.isOver) break
      this.rest += decoder.decode(value, { stream: true })
      const messages = this.rest.split('\n\n')
      this.rest = messages.pop() ?? ''
      for (const message of messages) this.take(message)
    }
    this.end()
  }

  private take(message: string): void {
    const lines = message.split('\n')
    const field = (name: string) => lines.find(line => line.startsWith(`${name}: `))?.slice(name.length + 2)
    const [event, id, data] = [field('event') ?? 'message', field('id') ?? '', field('data')]
    if (id !== '') this.readUpTo = Math.max(this.readUpTo, Number(id))
    // Who is here is told by the clock on the wall, and changes nothing that is looked at.
    if (data !== undefined && event !== 'here') this.hear({ event, id, data })
  }
}
