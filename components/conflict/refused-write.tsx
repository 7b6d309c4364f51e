'use client'

import type { QueuedWrite } from '@/components/api/outbox-state'
import { writeInWords } from '@/components/claim/write-words'
import { keepDraft } from '@/components/evidence/evidence-draft'
import { valuesOf } from '@/components/evidence/evidence-fields'
import { Icon } from '@/components/shell/icon'
import type { Workspace } from '@/components/workspace/workspace'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { EvidenceDetails } from '@/domain/evidence/evidence'
import type { ChangeEvidence, PinEvidence } from '@/domain/evidence/input'
import { settle } from './conflicts'
import { editNote } from './edit-note'

/** A change that the desk does not take: what it said, what was written, and the way out. */
export function RefusedWrite({ queued }: { readonly queued: QueuedWrite }) {
  const workspace = useWorkspace()
  const { write, message } = queued
  return (
    <section className="trouble" role="alert">
      <p>
        <Icon name="warning" />
        <b>Not saved.</b> {message}
      </p>
      <dl>
        <div>
          <dt>Yours</dt>
          <dd dir="auto">{writeInWords(write)}</dd>
        </div>
      </dl>
      <div className="form-actions">
        <button type="button" className="button" onClick={() => settle(workspace, queued, 'mine')}>
          Try again
        </button>
        {(write.kind === 'pin' || write.kind === 'amend') && (
          <button type="button" className="button" onClick={() => editEvidence(workspace, queued)}>
            Edit it
          </button>
        )}
        {(write.kind === 'note' || write.kind === 'amendNote') && (
          <button type="button" className="button" onClick={() => editNote(workspace, queued)}>
            Edit it
          </button>
        )}
        <button type="button" className="button plain" onClick={() => settle(workspace, queued, 'theirs')}>
          Give it up
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
    .index.find(write.claimId)
    ?.evidence.find(item => item.id === write.evidenceId)
  const of = { personId: workspace.options.me.id, claimId: write.claimId, evidenceId }
  keepDraft(of, valuesOf({ ...before, ...withoutNull(write.input) }))
  workspace.options.outbox.giveUp(id)
  workspace.writeEvidence(write.claimId, evidenceId)
}

function withoutNull(input: PinEvidence | ChangeEvidence): Partial<EvidenceDetails> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null))
}
