/** What the desk answered, or why there is no answer. */
export type Answer =
  | Done
  | { readonly kind: 'problem'; readonly status: number; readonly code: string; readonly message: string }
  | { readonly kind: 'unreachable' }

export interface Done {
  readonly kind: 'done'
  readonly status: number
  readonly body: unknown
  readonly revision?: number
  /** When the change was made, on the desk's clock; told where the answer holds nothing else. */
  readonly at?: string
}

export interface Request {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`, beginning with a slash. */
  readonly path: string
  readonly body?: unknown
  /** A file with its fields, sent as a form instead of a body. */
  readonly form?: FormData
  /** The revision that the change was made on. */
  readonly expected?: number
  /** Names what is done in the log, the same however often it is asked for. */
  readonly action?: string
  /** Whether it may have reached the desk before. */
  readonly isAgain?: boolean
  /** The person in whose name it is asked: refused where somebody else is signed in in this browser by now. */
  readonly as?: string
  /** Asks for the new revision alone, where that is all there is to learn. */
  readonly isMinimal?: boolean
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean
  /** How long an answer is waited for, in milliseconds. */
  readonly patience?: number
  /** Calls it off: nobody waits for the answer any more. */
  readonly signal?: AbortSignal
}

// Longer than any answer of a healthy desk: a connection that hangs is tried again.
const usualPatience = 20_000

/** Asks the desk once. Never throws: a network that is gone is an answer, too. */
export async function request({
  method,
  path,
  body,
  form,
  expected,
  action,
  isAgain,
  as,
  isMinimal,
  keepalive,
  patience = usualPatience,
  signal,
}: Request): Promise<Answer> {
  let response: Response
  let text: string
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(expected === undefined ? {} : { 'If-Match': `"${expected}"` }),
        ...(action === undefined ? {} : { 'Tickmark-Action': action }),
        ...(isAgain ? { 'Tickmark-Attempt': '2' } : {}),
        ...(as === undefined ? {} : { 'Tickmark-Person': as }),
        ...(isMinimal ? { Prefer: 'return=minimal' } : {}),
      },
      ...bodyOf(body, form),
      ...(keepalive ? { keepalive } : {}),
      signal: signal ? AbortSignal.any([signal, AbortSignal.timeout(patience)]) : AbortSignal.timeout(patience),
    })
    text = await response.text()
  } catch (error) {
    // Every failure of the transport is one kind of answer; anything else would be our own mistake.
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'unreachable' }
    throw error
  }
  const answer = answerOf(response.status, text)
  if (answer.kind !== 'done') return answer
  const revision = revisionIn(response.headers.get('ETag'))
  const at = response.headers.get('Tickmark-At')
  return {
    ...answer,
    ...(revision === undefined ? {} : { revision }),
    ...(at === null ? {} : { at }),
  }
}

/** What a status with its JSON says. */
export function answerOf(status: number, text: string): Answer {
  return answerIn(status, parseJson(text))
}

/** What a status with its body says. */
export function answerIn(status: number, body: unknown): Answer {
  if (status < 200 || status > 299) return { kind: 'problem', status, ...problemIn(body, status) }
  return { kind: 'done', status, body }
}

// A form brings its own content type.
function bodyOf(body: unknown, form: FormData | undefined): { readonly body?: BodyInit } {
  if (form) return { body: form }
  return body === undefined ? {} : { body: JSON.stringify(body) }
}

function parseJson(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch (error) {
    // A proxy's own page, say; the status tells what it means.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

// RFC 9457: `detail` is for a person; `code` is ours and stable.
function problemIn(body: unknown, status: number): { readonly code: string; readonly message: string } {
  const field = (name: string) => {
    if (typeof body !== 'object' || body === null) return undefined
    const found: unknown = Reflect.get(body, name)
    return typeof found === 'string' && found !== '' ? found : undefined
  }
  return {
    code: field('code') ?? 'unknown',
    message:
      field('detail') ?? field('title') ?? `The desk refused this (status ${status}). Reload the page and try again.`,
  }
}

function revisionIn(tag: string | null): number | undefined {
  const digits = /^(?:W\/)?"(\d+)"$/.exec(tag ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
