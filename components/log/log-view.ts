import { type Topic, topics } from '../../domain/event/topic'

/** What of the log is shown. It lives in the address, so that a view can be kept and shared. */
export interface LogView {
  readonly who?: string
  readonly topic?: Topic
  readonly article?: string
  /** Days, as `2026-11-20`, on the desk's own clock. */
  readonly from?: string
  readonly to?: string
  /** Only entries before this number. */
  readonly before?: number
}

/** The address of a view. */
export function logAddress(view: LogView): string {
  const words = new URLSearchParams()
  for (const name of ['who', 'topic', 'article', 'from', 'to', 'before'] as const) {
    const value = view[name]
    if (value !== undefined) words.set(name, String(value))
  }
  return words.size > 0 ? `/log?${words}` : '/log'
}

/** The view of an address that anybody may have typed: what cannot be understood is left out. */
export function logView(query: Readonly<Record<string, string | readonly string[] | undefined>>): LogView {
  const topic = topics.find(known => known === query.topic)
  const who = matching(query.who, /^[\w-]{1,100}$/)
  const article = matching(query.article, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  const from = dayIn(query.from)
  const to = dayIn(query.to)
  const before = matching(query.before, /^[1-9]\d{0,14}$/)
  return {
    ...(who ? { who } : {}),
    ...(topic ? { topic } : {}),
    ...(article ? { article } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(before ? { before: Number(before) } : {}),
  }
}

function matching(value: string | readonly string[] | undefined, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

// Only a day that there is: the 30th of February would be another one.
function dayIn(value: string | readonly string[] | undefined): string | undefined {
  const day = matching(value, /^\d{4}-\d\d-\d\d$/)
  const at = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day ? day : undefined
}
