'use client'

import { useMemo } from 'react'
import type { QueuedWrite } from '@/components/api/outbox-state'
import { keepDraft } from '@/components/evidence/evidence-draft'
import { valuesOf } from '@/components/evidence/evidence-fields'
import { Icon } from '@/components/shell/icon'
import type { Workspace } from '@/components/workspace/workspace'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { EvidenceDetails } from '@/domain/evidence/evidence'
import type { ChangeEvidence, PinEvidence } from '@/domain/evidence/input'
import { checksInWords, writeInWords } from './write-words'

/** A change to this claim that the desk did not take: what it said, what stands there, and the way out. */
export function ClaimTrouble({ claim }: { readonly claim: Claim }) {
  const outbox = useWorkspaceState(state => state.outbox)
  const troubled = useMemo(
    () =>
      outbox.writes.filter(
        ({ write, state }) => write.claimId === claim.id && (state === 'stale' || state === 'refused'),
      ),
    [outbox, claim.id],
  )
  return troubled.map(queued => <Trouble key={queued.id} queued={queued} />)
}

function Trouble({ queued }: { readonly queued: QueuedWrite }) {
  const workspace = useWorkspace()
  const { book, outbox } = workspace.options
  const { id, write, state, message } = queued
  const theirs = book.atDesk(write.claimId)
  return (
    <section className="trouble" role="alert">
      <p>
        <Icon name="warning" />
        <b>Not saved.</b> {state === 'stale' ? 'Somebody changed this claim since you opened it.' : message}
      </p>
      <dl>
        <div>
          <dt>Yours</dt>
          <dd>{writeInWords(write)}</dd>
        </div>
        {state === 'stale' && (
          <div>
            <dt>On the desk now</dt>
            <dd>{theirs ? checksInWords(theirs) : 'The claim was removed.'}</dd>
          </div>
        )}
      </dl>
      <div className="form-actions">
        {(state === 'refused' || theirs) && (
          <button type="button" className="button" onClick={() => outbox.applyAgain(id, book.atDesk(write.claimId))}>
            {state === 'stale' ? 'Apply mine again' : 'Try again'}
          </button>
        )}
        {(write.kind === 'pin' || write.kind === 'amend') && (
          <button type="button" className="button" onClick={() => editEvidence(workspace, queued)}>
            Edit it
          </button>
        )}
        <button type="button" className="button plain" onClick={() => outbox.giveUp(id)}>
          {state === 'stale' ? 'Keep what is on the desk' : 'Give it up'}
        </button>
      </div>
    </section>
  )
}

// What was written goes back into the form: a refusal must not cost the words.
function editEvidence(workspace: Workspace, { id, write }: QueuedWrite): void {
  if (write.kind !== 'pin' && write.kind !== 'amend') return
  const evidenceId = write.kind === 'amend' ? write.evidenceId : null
  const before = workspace
    .get()
    .index.get(write.claimId)
    ?.evidence.find(item => item.id === write.evidenceId)
  keepDraft({ claimId: write.claimId, evidenceId }, valuesOf({ ...before, ...withoutNull(write.input) }))
  workspace.options.outbox.giveUp(id)
  workspace.writeEvidence(write.claimId, evidenceId)
}

function withoutNull(input: PinEvidence | ChangeEvidence): Partial<EvidenceDetails> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null))
}
