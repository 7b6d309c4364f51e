import type { Claim } from '@/domain/claim/claim'
import { type Tag, tags } from '@/domain/claim/tag'
import { isOpenQuestion, threadsOf } from '@/domain/note/threads'

export const todos = ['returned', 'changed', 'waiting', 'no-evidence', 'no-primary'] as const
export type Todo = (typeof todos)[number]

export const todoWords: Readonly<Record<Todo, string>> = {
  returned: 'Returned',
  changed: 'Changed since checked',
  waiting: 'Waiting for an answer',
  'no-evidence': 'No evidence',
  'no-primary': 'No primary source',
}

/** What is kept in full colour on the screen; everything else steps back. It lives in the address. */
export type ClaimFilter = { readonly kind: 'tag'; readonly tag: Tag } | { readonly kind: 'todo'; readonly todo: Todo }

export function passes(
  filter: ClaimFilter | null,
  claim: Pick<Claim, 'tag' | 'evidence' | 'review' | 'notes' | 'formerChecks'>,
): boolean {
  if (!filter) return true
  return filter.kind === 'tag' ? claim.tag === filter.tag : isTodo(filter.todo, claim)
}

/** "No primary source" is about claims that have evidence; those without any stand in the other list. */
export function isTodo(
  todo: Todo,
  { evidence, review, notes, formerChecks }: Pick<Claim, 'evidence' | 'review' | 'notes' | 'formerChecks'>,
): boolean {
  if (todo === 'changed') return formerChecks.length > 0
  if (todo === 'returned') return review.state === 'returned'
  if (todo === 'waiting') return notes.length > 0 && threadsOf(notes).some(isOpenQuestion)
  if (todo === 'no-evidence') return evidence.length === 0
  return evidence.length > 0 && evidence.every(({ proximity }) => proximity !== 'primary')
}

/** Reads the filter out of an address's query; what it does not know is no filter. */
export function filterIn(query: { get(name: string): string | null }): ClaimFilter | null {
  const tag = tags.find(known => known === query.get('tag'))
  if (tag) return { kind: 'tag', tag }
  const todo = todos.find(known => known === query.get('todo'))
  return todo ? { kind: 'todo', todo } : null
}

/** The same address with this filter in it. */
export function addressWith(filter: ClaimFilter | null, address: URL): string {
  const next = new URL(address)
  next.searchParams.delete('tag')
  next.searchParams.delete('todo')
  if (filter?.kind === 'tag') next.searchParams.set('tag', filter.tag)
  if (filter?.kind === 'todo') next.searchParams.set('todo', filter.todo)
  return `${next.pathname}${next.search}${next.hash}`
}

export function isSameFilter(a: ClaimFilter | null, b: ClaimFilter | null): boolean {
  if (a?.kind === 'tag' && b?.kind === 'tag') return a.tag === b.tag
  if (a?.kind === 'todo' && b?.kind === 'todo') return a.todo === b.todo
  return a === b
}
