'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { historyQuery } from '@/components/api/history-query'
import { Icon } from '@/components/shell/icon'
import type { Claim } from '@/domain/claim/claim'
import { describeEvent } from '@/domain/event/describe-event'
import { fullTime, shortTime } from './when'

/** What happened to the claim, newest first. Closed until somebody wants to know, and asked for only then. */
export function ClaimHistory({ claim }: { readonly claim: Claim }) {
  const [isOpen, setIsOpen] = useState(false)
  const { data, error } = useQuery({
    ...historyQuery(claim.id, claim.revision),
    enabled: isOpen && claim.revision > 0,
    placeholderData: before => before,
  })
  const now = new Date()
  return (
    <details onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="next" />
        <span>History</span>
        {data && <span className="quiet">{data.length === 1 ? '1 entry' : `${data.length} entries`}</span>}
      </summary>
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
    </details>
  )
}
