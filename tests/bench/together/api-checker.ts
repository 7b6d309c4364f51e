import { randomUUID } from 'node:crypto'
import { Agent, get, type IncomingMessage, request } from 'node:http'
import type { SignedIn } from './many-people'
import { now, type Recipient, type Tagged } from './recipient'

/** Somebody who works through the API: a stream that listens, and requests that tag. */
export class ApiChecker implements Recipient {
  private readonly agent = new Agent({ keepAlive: true })
  private readonly listener = randomUUID()
  private articleId = ''
  private readonly times = new Map<string, number[]>()
  private isLeaving = false
  private stream: IncomingMessage | undefined

  constructor(
    readonly person: number,
    private readonly port: number,
    private readonly signedIn: SignedIn,
  ) {}

  async heard(): Promise<ReadonlyMap<string, readonly number[]>> {
    return this.times
  }

  /** Listens from now on; resolves when the desk has greeted. */
  listen(articleId: string): Promise<void> {
    const headers = { cookie: this.signedIn.cookie, accept: 'text/event-stream' }
    this.articleId = articleId
    const path = `/api/v1/articles/${articleId}/events?listener=${this.listener}`
    return new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port: this.port, path, headers, agent: false }, stream => {
        if (stream.statusCode !== 200) reject(new Error(`The stream was answered with ${stream.statusCode}`))
        this.stream = stream
        let rest = ''
        stream.setEncoding('utf8')
        stream.on('data', (chunk: string) => {
          const at = now()
          const messages = (rest + chunk).split('\n\n')
          rest = messages.pop() ?? ''
          for (const message of messages) if (this.take(message, at) === 'hello') resolve()
        })
        stream.on('close', () => {
          if (!this.isLeaving) throw new Error(`The stream of ${this.signedIn.name} broke off`)
        })
      }).once('error', reject)
    })
  }

  /** Goes to a place in the text, as a page tells it, and tags an open claim as verified; undefined where the desk refused. */
  async tag(claim: string, place: number): Promise<Tagged | undefined> {
    const { listener, articleId, person } = this
    await this.send('PUT', `/articles/${articleId}/presence`, { listener, at: place })
    const at = now()
    const status = await this.send('POST', `/claims/${claim}/checks`, { layer: 'content', finding: 'verified' })
    return status < 300 ? { person, claim, at } : undefined
  }

  private send(method: string, path: string, said: object): Promise<number> {
    const body = JSON.stringify(said)
    const { agent, port } = this
    const headers = {
      cookie: this.signedIn.cookie,
      origin: `http://127.0.0.1:${port}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      ...(method === 'POST' ? { 'if-match': '"1"', prefer: 'return=minimal' } : {}),
    }
    return new Promise((resolve, reject) => {
      const sent = request({ agent, host: '127.0.0.1', port, path: `/api/v1${path}`, method, headers }, answer => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      })
      sent.once('error', reject)
      sent.end(body)
    })
  }

  leave(): void {
    this.isLeaving = true
    this.stream?.destroy()
    this.agent.destroy()
  }

  private take(message: string, at: number): string {
    const event = /^event: (.*)$/m.exec(message)?.[1] ?? 'entry'
    if (event !== 'entry') return event
    const data = /^data: (.*)$/m.exec(message)?.[1]
    const entry: unknown = data === undefined ? undefined : JSON.parse(data)
    if (typeof entry !== 'object' || entry === null || Reflect.get(entry, 'kind') !== 'check.recorded') return event
    const claim = String(Reflect.get(entry, 'claimId'))
    this.times.set(claim, [...(this.times.get(claim) ?? []), at])
    return event
  }
}
