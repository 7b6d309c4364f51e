import type { Handler } from '@/server/next/handle'

export interface Call {
  readonly method?: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Calls a route's handler the way Next.js does. A body that is a string or bytes goes as it is, everything else as JSON. */
export function callRoute(handler: Handler | undefined, call: Call = {}): Promise<Response> {
  if (!handler) throw new Error('There is no such handler')
  const { method = 'GET', params = {}, query = '', body, headers = {} } = call
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
  const request = new Request(`http://localhost:3000/api/v1/test${query}`, {
    method,
    headers: {
      host: 'localhost:3000',
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? undefined : isRaw ? rawBody(body) : JSON.stringify(body),
  })
  return handler(request, { params: Promise.resolve(params) })
}

function rawBody(body: string | Uint8Array | FormData): BodyInit {
  return body instanceof Uint8Array ? new Uint8Array(body) : body
}
