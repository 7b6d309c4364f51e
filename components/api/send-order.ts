import type { ArticleId } from '@/domain/ids'
import { claimOf } from './claim-write'
import type { QueuedWrite } from './outbox-state'

/**
 * The writes whose turn it is, at most one an article. They go in the order they were made. One that has to wait (for a
 * decision) holds up those of its own claim; one that concerns its whole article waits
 * for everything before it, and holds up everything after it. Spec: unsent U4–U6.
 */
export function dueWrites(writes: readonly QueuedWrite[]): readonly QueuedWrite[] {
  const due = new Map<ArticleId, QueuedWrite>()
  const busy = new Set(writes.filter(({ state }) => state === 'sending').map(({ articleId }) => articleId))
  const inFront = new Map<ArticleId, Set<string | undefined>>()
  for (const queued of writes) {
    const { articleId, write, state } = queued
    const before = inFront.get(articleId) ?? new Set()
    inFront.set(articleId, before)
    const claim = claimOf(write)
    const isNext = claim === undefined ? before.size === 0 : !before.has(claim) && !before.has(undefined)
    before.add(claim)
    if (isNext && state === 'waiting' && !busy.has(articleId) && !due.has(articleId)) {
      due.set(articleId, queued)
    }
  }
  return [...due.values()]
}
