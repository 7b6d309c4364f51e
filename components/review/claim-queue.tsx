'use client'

import { claimGroups } from '@/domain/review/group-claims'
import { Blockers } from './blockers'
import { useBoardState } from './board-context'
import { BulkBar } from './bulk-bar'
import { LaterGroup } from './later-group'
import { QueueGroup } from './queue-group'

/** What stands in the way of a sign-off, in words, and then every claim once, worst first. */
export function ClaimQueue() {
  const hasPicked = useBoardState(state => state.picked.size > 0)
  return (
    <section className="queue" aria-label="Claims to decide">
      <Blockers />
      {claimGroups
        .filter(group => group !== 'approved')
        .map(group => (
          <QueueGroup key={group} group={group} />
        ))}
      <LaterGroup />
      <QueueGroup group="approved" />
      {hasPicked && <BulkBar />}
    </section>
  )
}
