/** Whether a request asks for server-sent events rather than for JSON. */
export function wantsEvents({ headers }: Request): boolean {
  return /\btext\/event-stream\b/i.test(headers.get('accept') ?? '')
}

/** The query of a stream with the place that a browser names when it connects again (HTML Standard §9.2.4). */
export function resumed<Query extends object>({ headers }: Request, query: Query): Query {
  const last = headers.get('last-event-id') ?? ''
  return /^\d{1,15}$/.test(last) ? { ...query, after: Number(last) } : query
}
