import { queryOptions } from '@tanstack/react-query'
import type { LoggedEvent } from '@/domain/change/change'
import type { ClaimId } from '@/domain/ids'
import { isRecord } from './claim-shape'
import { request } from './request'

/**
 * What happened to a claim, newest first. `revision` makes a change to the claim a new question, and so does `savedAt`, when
 * the page last saved something: what is set aside is in the history and no change.
 */
export function historyQuery(claimId: ClaimId, revision: number, savedAt: number | null) {
  return queryOptions({
    queryKey: ['history', claimId, revision, savedAt],
    queryFn: () => readHistory(claimId),
    // Somebody else may have set something aside: asked for again whenever it is opened.
    staleTime: 0,
    retry: 2,
  })
}

async function readHistory(claimId: ClaimId): Promise<readonly LoggedEvent[]> {
  const answer = await request({ method: 'GET', path: `/claims/${claimId}/events?newestFirst=true&limit=200` })
  if (answer.kind === 'problem') throw new Error(answer.message)
  if (answer.kind === 'unreachable') throw new Error('The desk cannot be reached. Open the history again in a moment.')
  const items: unknown = isRecord(answer.body) ? answer.body.items : undefined
  if (!Array.isArray(items) || !items.every(isLoggedEvent)) throw new Error('The desk answered something else.')
  return items
}

function isLoggedEvent(value: unknown): value is LoggedEvent {
  return (
    isRecord(value) &&
    typeof value.seq === 'number' &&
    typeof value.at === 'string' &&
    typeof value.kind === 'string' &&
    isRecord(value.actor) &&
    isRecord(value.change)
  )
}
