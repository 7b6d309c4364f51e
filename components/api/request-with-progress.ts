import { type Answer, answerIn, answerOf } from './request'

/** How far the desk has come: pages or parts `done` of `of`. */
export interface Progress {
  readonly done: number
  readonly of: number
  readonly unit: string
}

export interface LongRequest {
  /** Below `/api/v1`, beginning with a slash. */
  readonly path: string
  readonly body?: unknown
  /** A file with its fields, sent as a form instead of a body. */
  readonly form?: FormData
  readonly onProgress: (progress: Progress) => void
  readonly signal?: AbortSignal | undefined
}

// The desk says something every ten seconds; before its answer begins the copy has to be sent, which may be 25 MB.
const longestSending = 120_000
const longestSilence = 40_000

/** POSTs what takes the desk long, and hears meanwhile how far it has come. Never throws: see `request`. */
export async function requestWithProgress({ path, body, form, onProgress, signal }: LongRequest): Promise<Answer> {
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), longestSending)
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), longestSilence)
  }
  try {
    const response = await fetch(`/api/v1${path}`, {
      method: 'POST',
      headers: {
        Accept: 'text/event-stream, application/json',
        ...(form ? {} : { 'Content-Type': 'application/json' }),
      },
      body: form ?? JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
    })
    heard()
    // A refusal before the work began is an answer like any other.
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      return answerOf(response.status, await response.text())
    }
    return (await lastOf(response, onProgress, heard)) ?? { kind: 'unreachable' }
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'unreachable' }
    throw error
  } finally {
    clearTimeout(timer)
  }
}

// The messages of the stream as they come (HTML Standard §9.2); the answer is the last one.
async function lastOf(
  { body }: Response,
  onProgress: LongRequest['onProgress'],
  heard: () => void,
): Promise<Answer | undefined> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let parts: string[] = []
  while (reader) {
    const { done, value } = await reader.read()
    if (done) return undefined
    heard()
    parts.push(value)
    // Only the ends of messages hold line ends: what has none is one more part of a long answer.
    if (!value.includes('\n')) continue
    const messages = parts.join('').split('\n\n')
    parts = [messages.pop() ?? '']
    for (const message of messages) {
      const [, event, data] = /(?:^|\n)event: (\w+)\ndata: ([^\n]*)/.exec(message) ?? []
      if (data === undefined) continue
      if (event === 'progress') onProgress(JSON.parse(data))
      if (event !== 'answer') continue
      const { status, body: answer }: { status: number; body: unknown } = JSON.parse(data)
      return answerIn(status, answer)
    }
  }
  return undefined
}
