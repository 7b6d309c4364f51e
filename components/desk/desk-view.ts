import { type ArticleState, articleStates } from '../../domain/article/article'

/** What of the desk is shown. It lives in the address, so that a view can be kept and shared. */
export interface DeskView {
  readonly state?: ArticleState
  readonly q?: string
  readonly cursor?: string
}

/** The address of a view. */
export function deskAddress({ state, q, cursor }: DeskView): string {
  const words = new URLSearchParams()
  if (state) words.set('state', state)
  if (q) words.set('q', q)
  if (cursor) words.set('cursor', cursor)
  return words.size > 0 ? `/?${words}` : '/'
}

/** The view of an address that anybody may have typed: what cannot be understood is left out. */
export function deskView(query: Readonly<Record<string, string | readonly string[] | undefined>>): DeskView {
  const state = articleStates.find(known => known === query.state)
  const q = oneLine(query.q, 200)
  const cursor = oneLine(query.cursor, 500)
  return { ...(state ? { state } : {}), ...(q ? { q } : {}), ...(cursor ? { cursor } : {}) }
}

function oneLine(value: string | readonly string[] | undefined, longest: number): string | undefined {
  return typeof value === 'string' ? value.trim().slice(0, longest).toWellFormed() : undefined
}
