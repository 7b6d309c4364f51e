'use client'

import { useMemo } from 'react'
import { claimOf } from '@/components/api/claim-write'
import { needsDecision } from '@/components/api/outbox-state'
import { ConflictView } from '@/components/conflict/conflict-view'
import { RefusedWrite } from '@/components/conflict/refused-write'
import { Icon } from '@/components/shell/icon'
import { useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { writeInWords } from './write-words'

/** What was done to this claim and is not at the desk: what waits for a decision, and what was not sent yet. */
export function ClaimTrouble({ claim }: { readonly claim: Claim }) {
  const outbox = useWorkspaceState(state => state.outbox)
  const isUnsent = useWorkspaceState(({ unsent }) => unsent.has(claim.id))
  const ours = useMemo(
    () => outbox.writes.filter(({ write }) => isUnsent && claimOf(write) === claim.id),
    [outbox, claim.id, isUnsent],
  )
  const unsent = ours.filter(queued => !needsDecision(queued))
  return (
    <>
      {ours.map(queued =>
        queued.state === 'stale' ? (
          <ConflictView key={queued.id} queued={queued} />
        ) : queued.state === 'refused' ? (
          <RefusedWrite key={queued.id} queued={queued} />
        ) : null,
      )}
      {unsent.length > 0 && (
        <p className="not-sent">
          <Icon name="unsent" />
          <span>
            <b>Not sent yet:</b> {unsent.map(({ write }) => writeInWords(write)).join('; ')}
          </span>
        </p>
      )}
    </>
  )
}
