import type { ArticleId } from '@/domain/ids'
import type { PutOff } from './queue'
import type { ReviewBoard } from './review-board'

/** What an editor puts off stays put off until the tab is closed, also over a reload. Returns what ends the keeping. */
export function keepSitting(board: ReviewBoard, articleId: ArticleId): () => void {
  const place = `tickmark.later.${articleId}`
  const kept = sessionStorage.getItem(place)
  if (kept !== null) board.setPutOff(putOffIn(JSON.parse(kept)))
  let before = board.get().putOff
  return board.subscribe(() => {
    const { putOff } = board.get()
    if (putOff === before) return
    before = putOff
    sessionStorage.setItem(place, JSON.stringify([...putOff]))
  })
}

// Only this file writes it; what an older shape left is nothing.
function putOffIn(value: unknown): PutOff {
  if (!Array.isArray(value)) return new Map()
  return new Map(
    value.flatMap((entry: unknown) => {
      if (!Array.isArray(entry) || typeof entry[0] !== 'string') return []
      return [[entry[0], entry[1] === 'asked' ? 'asked' : 'later'] as const]
    }),
  )
}
