import type { Instant } from '../../domain/ids'
import type { Outcome } from '../outcome'
import { revisionTag } from './revision-header'

/** What a use case came to, before it is an HTTP response. */
export type Answer =
  | JsonAnswer
  | { readonly kind: 'nothing'; readonly cookies?: readonly string[] }
  | { readonly kind: 'file'; readonly file: AnswerFile }
  | { readonly kind: 'events'; readonly body: ReadableStream<Uint8Array> }

interface JsonAnswer {
  readonly kind: 'json'
  readonly status: 200 | 201
  readonly value: unknown
  readonly cookies?: readonly string[]
  /** When the change was recorded, for whoever prefers a minimal answer. */
  readonly at?: Instant | undefined
}

export interface AnswerFile {
  readonly bytes: string | Uint8Array
  readonly mediaType: string
  /** With a name the browser keeps the file instead of showing it. */
  readonly fileName?: string
}

export function json(value: unknown, cookies: readonly string[] = []): Answer {
  return { kind: 'json', status: 200, value, cookies }
}

/** 201 for something new, 200 where the same was there already. */
export function made(outcome: Outcome<unknown>): Answer {
  return { kind: 'json', status: outcome.kind === 'made' ? 201 : 200, value: outcome.thing }
}

export function nothing(cookies: readonly string[] = []): Answer {
  return { kind: 'nothing', cookies }
}

export function file(answer: AnswerFile): Answer {
  return { kind: 'file', file: answer }
}

/** Server-sent events, for as long as either side wants. */
export function events(body: ReadableStream<Uint8Array>): Answer {
  return { kind: 'events', body }
}

/**
 * The HTTP response; a thing with a revision gets it as ETag. Whoever prefers a minimal answer to a change (RFC 7240) gets
 * the revision alone, and the time where it says more than that it is now.
 */
export function answered(answer: Answer, prefersMinimal = false): Response {
  switch (answer.kind) {
    case 'json': {
      const revision = revisionOf(answer.value)
      if (prefersMinimal && answer.status === 200 && revision !== undefined) return revisionAlone(revision, answer.at)
      return new Response(JSON.stringify(answer.value), {
        status: answer.status,
        headers: headersOf('application/json', { cookies: answer.cookies, revision }),
      })
    }
    case 'nothing':
      return new Response(null, { status: 204, headers: headersOf(undefined, { cookies: answer.cookies }) })
    case 'file':
      return new Response(bodyOf(answer.file), {
        status: 200,
        headers: headersOf(answer.file.mediaType, { fileName: answer.file.fileName }),
      })
    case 'events': {
      const headers = headersOf('text/event-stream')
      // Neither kept nor packed on the way: what is packed is held back until there is enough of it.
      headers.set('cache-control', 'no-cache, no-transform')
      headers.set('x-accel-buffering', 'no')
      return new Response(answer.body, { status: 200, headers })
    }
  }
}

/** Whether a request asks for no more than it must be told: `Prefer: return=minimal`. */
export function prefersMinimal(headers: Headers): boolean {
  return /(?:^|,)\s*return\s*=\s*"?minimal"?\s*(?:[,;]|$)/i.test(headers.get('prefer') ?? '')
}

function revisionAlone(revision: number, at: Instant | undefined): Response {
  const headers = headersOf(undefined, { revision })
  if (at !== undefined) headers.set('tickmark-at', at)
  headers.set('preference-applied', 'return=minimal')
  return new Response(null, { status: 204, headers })
}

// Data is never framed and runs nothing, so that it needs no more than this.
const dataHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

interface More {
  readonly cookies?: readonly string[]
  readonly revision?: number
  readonly fileName?: string
}

function headersOf(mediaType: string | undefined, { cookies = [], revision, fileName }: More = {}): Headers {
  const headers = new Headers(dataHeaders)
  if (mediaType !== undefined) headers.set('content-type', mediaType)
  if (revision !== undefined) headers.set('etag', revisionTag(revision))
  if (fileName !== undefined) headers.set('content-disposition', disposition(fileName))
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return headers
}

// RFC 6266 with RFC 8187: a plain name for old readers, the whole one percent-encoded.
function disposition(fileName: string): string {
  const name = fileName.replace(/[\p{Cc}/\\]/gu, '_').toWellFormed()
  const plain = name.replace(/[^\x20-\x7E]|["%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, found => `%${found.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function revisionOf(value: unknown): number | undefined {
  const isRevised = typeof value === 'object' && value !== null && 'revision' in value
  return isRevised && typeof value.revision === 'number' ? value.revision : undefined
}

function bodyOf({ bytes }: AnswerFile): BodyInit {
  return typeof bytes === 'string' ? bytes : new Uint8Array(bytes)
}
