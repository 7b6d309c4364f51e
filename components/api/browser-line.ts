import { LiveLine, type LiveMessage, type Source, type SourceEvents } from './live-line'

interface BrowserLineOptions {
  /** Address of the stream below `/api/v1`, with its query, so that more can be added to it. */
  readonly path: string
  readonly after: number
  hear(message: LiveMessage): void
}

/** A line over the browser's own EventSource. */
export function browserLine({ path, after, hear }: BrowserLineOptions): LiveLine {
  return new LiveLine({
    after,
    hear,
    open: (from, events) => openSource(`/api/v1${path}${path.includes('?') ? '&' : '?'}after=${from}`, events),
    clock: { after: startTimer, random: Math.random },
  })
}

/** Keeps the line connected while the page is looked at; returns the way to end it. */
export function keepOpen(line: LiveLine): () => void {
  const looked = () => (document.visibilityState === 'visible' ? line.lookAgain() : line.lookAway())
  const online = () => document.visibilityState === 'visible' && line.connect()
  document.addEventListener('visibilitychange', looked)
  const offline = () => line.breakOff()
  window.addEventListener('online', online)
  window.addEventListener('offline', offline)
  line.connect()
  return () => {
    document.removeEventListener('visibilitychange', looked)
    window.removeEventListener('online', online)
    window.removeEventListener('offline', offline)
    line.close()
  }
}

function openSource(address: string, { hear, fail }: SourceEvents): Source {
  const source = new EventSource(address)
  for (const event of ['message', 'hello', 'here', 'beat']) {
    source.addEventListener(event, ({ data, lastEventId }) => {
      hear({ event, ...(lastEventId === '' ? {} : { seq: Number(lastEventId) }), data: parsed(data) })
    })
  }
  // Its own way of trying again knows neither growing pauses nor the place in the log that we have reached.
  source.addEventListener('error', () => {
    source.close()
    fail()
  })
  return source
}

function parsed(data: unknown): unknown {
  return typeof data === 'string' ? JSON.parse(data) : undefined
}

function startTimer(ms: number, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
