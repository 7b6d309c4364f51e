'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { browserQueries } from '@/components/api/browser-queries'
import { historyQuery } from '@/components/api/history-query'
import { useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { describeEvent } from '@/domain/event/describe-event'
import { fullTime, shortTime } from './when'

/** What happened to the claim, newest first, read anew with each change of it. */
export function HistoryEntries({
  claim,
  onCount,
}: {
  readonly claim: Claim
  readonly onCount: (count: number) => void
}) {
  const savedAt = useWorkspaceState(({ outbox }) => outbox.lastSavedAt)
  const { data, error } = useQuery(
    {
      ...historyQuery(claim.id, claim.revision, savedAt),
      enabled: claim.revision > 0,
      placeholderData: before => before,
    },
    browserQueries(),
  )
  const count = data?.length
  useEffect(() => {
    if (count !== undefined) onCount(count)
  }, [count, onCount])
  const now = new Date()
  return (
    <>
      {error && <p className="quiet">{error.message}</p>}
      {!data && !error && <p className="quiet">{claim.revision > 0 ? 'Reading…' : 'Not sent yet.'}</p>}
      {data && (
        <ol className="history">
          {data.map(event => (
            <li key={event.seq}>
              <time title={fullTime(event.at)}>{shortTime(event.at, now)}</time> {event.actor.name}:{' '}
              {describeEvent(event)}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
