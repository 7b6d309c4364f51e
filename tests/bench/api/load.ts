import { Agent, request } from 'node:http'

export interface Post {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Reply {
  readonly status: number
  readonly etag: string | undefined
}

/** What each connection sends next, and what it learns from the answer. */
export interface Sender {
  next(connection: number): Post
  answered?(connection: number, reply: Reply): void
}

export interface Load {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** Posts over `connections` kept-alive connections for `seconds`, each one after its answer. */
export async function load(
  port: number,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
  { next, answered }: Sender,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      while (performance.now() < end) {
        const sent = performance.now()
        const reply = await post(agent, port, next(connection))
        times.push(performance.now() - sent)
        if (reply.status >= 300) throw new Error(`The server answered ${reply.status}`)
        answered?.(connection, reply)
      }
    }),
  )
  const took = (performance.now() - begin) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const quantile = (share: number) => times[Math.floor(share * (times.length - 1))] ?? Number.NaN
  return { perSecond: times.length / took, p50: quantile(0.5), p99: quantile(0.99) }
}

function post(agent: Agent, port: number, { path, headers = {}, body = '' }: Post): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({
      agent,
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    })
    sent.once('error', reject)
    sent.once('response', response => {
      response.resume()
      response.once('end', () => resolve({ status: response.statusCode ?? 0, etag: response.headers.etag }))
    })
    sent.end(body)
  })
}
