import { type ArticleState, articleStates } from '../../domain/article/article'

/** What of the desk is shown. It lives in the address, so that a view can be kept and shared. */
export interface DeskView {
  readonly state?: ArticleState
  /** Only whose articles: those of the person who looks. */
  readonly assignee?: 'me'
  readonly due?: 'today'
  /** Only those with a question that nobody answered. */
  readonly needs?: 'answer'
  readonly q?: string
  readonly cursor?: string
}

const names = ['state', 'assignee', 'due', 'needs', 'q', 'cursor'] as const

/** The address of a view. */
export function deskAddress(view: DeskView): string {
  const words = new URLSearchParams()
  for (const name of names) {
    const value = view[name]
    if (value) words.set(name, value)
  }
  return words.size > 0 ? `/?${words}` : '/'
}

/** The view of an address that anybody may have typed: what cannot be understood is left out. */
export function deskView(query: Readonly<Record<string, string | readonly string[] | undefined>>): DeskView {
  const state = articleStates.find(known => known === query.state)
  const q = oneLine(query.q, 200)
  const cursor = oneLine(query.cursor, 500)
  return {
    ...(state ? { state } : {}),
    ...(query.assignee === 'me' ? { assignee: 'me' } : {}),
    ...(query.due === 'today' ? { due: 'today' } : {}),
    ...(query.needs === 'answer' ? { needs: 'answer' } : {}),
    ...(q ? { q } : {}),
    ...(cursor ? { cursor } : {}),
  }
}

/** A view from its first page on. */
export function fromTheStart({ cursor: _cursor, ...view }: DeskView): DeskView {
  return view
}

function oneLine(value: string | readonly string[] | undefined, longest: number): string | undefined {
  return typeof value === 'string' ? value.trim().slice(0, longest).toWellFormed() : undefined
}
