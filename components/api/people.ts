import type { Person } from '@/domain/person/person'
import { isRecord } from './claim-shape'
import { request } from './request'

/** Somebody who can be asked, or given something to do. */
export type Colleague = Pick<Person, 'id' | 'name' | 'role'>

const nobody: readonly Colleague[] = []
// Who is on the desk changes seldom; a page that is open for days still learns of it.
const staysFresh = 5 * 60_000
// What failed is not asked for again with every key.
const pauseAfterFailure = 10_000

let known = nobody
let askAgainAt = 0
const listeners = new Set<() => void>()

/** Everybody who works on the desk: whose account is open, readers left out. Empty until the desk has said it. */
export function colleagues(): readonly Colleague[] {
  return known
}

/** Hears when they are known, and asks the desk for them where that is due. */
export function watchColleagues(listener: () => void): () => void {
  listeners.add(listener)
  if (Date.now() >= askAgainAt) void ask()
  return () => listeners.delete(listener)
}

async function ask(): Promise<void> {
  askAgainAt = Date.now() + pauseAfterFailure
  const answer = await request({ method: 'GET', path: '/people' })
  const items: unknown = answer.kind === 'done' && isRecord(answer.body) ? answer.body.items : undefined
  if (!Array.isArray(items)) return
  askAgainAt = Date.now() + staysFresh
  known = items.filter(isColleague).map(({ id, name, role }) => ({ id, name, role }))
  for (const listener of listeners) listener()
}

function isColleague(value: unknown): value is Colleague {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    typeof value.role === 'string' &&
    value.role !== 'reader' &&
    value.deactivatedAt === undefined
  )
}
