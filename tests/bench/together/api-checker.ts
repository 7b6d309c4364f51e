import { Agent, get, type IncomingMessage, request } from 'node:http'
import type { SignedIn } from './many-people'
import { now, type Recipient, type Tagged } from './recipient'

/** Somebody who works through the API: a stream that listens, and requests that tag. */
export class ApiChecker implements Recipient {
  private readonly agent = new Agent({ keepAlive: true })
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
    const path = `/api/v1/articles/${articleId}/events`
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

  /** Tags an open claim as verified; undefined where the desk refused. */
  tag(claim: string): Promise<Tagged | undefined> {
    const body = JSON.stringify({ layer: 'content', finding: 'verified' })
    const headers = {
      cookie: this.signedIn.cookie,
      origin: `http://127.0.0.1:${this.port}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'if-match': '"1"',
      prefer: 'return=minimal',
    }
    const path = `/api/v1/claims/${claim}/checks`
    return new Promise((resolve, reject) => {
      const at = now()
      const { agent, port } = this
      const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, answer => {
        answer.resume()
        const isTaken = answer.statusCode !== undefined && answer.statusCode < 300
        answer.once('end', () => resolve(isTaken ? { person: this.person, claim, at } : undefined))
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
