'use client'

import { useBoardState } from './board-context'
import { QueueItem } from './queue-item'

/** What was put off for this sitting, after everything else that is to decide. */
export function LaterGroup() {
  const claims = useBoardState(({ queue }) => queue.later)
  const groupOf = useBoardState(({ queue }) => queue.groupOf)
  if (claims.length === 0) return null
  return (
    <section className="group" aria-labelledby="group-later">
      <h2 id="group-later">
        Later <span className="count">{claims.length}</span>
      </h2>
      <ul>
        {claims.map(claim => (
          <QueueItem key={claim.id} group={groupOf.get(claim.id) ?? 'open'} claim={claim} />
        ))}
      </ul>
    </section>
  )
}
