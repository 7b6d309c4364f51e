import type { NoteWrite } from '@/components/api/claim-write'
import type { QueuedWrite } from '@/components/api/outbox-state'
import { keepNoteDraft } from '@/components/discussion/note-draft'
import type { NoteOf } from '@/components/discussion/noting'
import type { Workspace } from '@/components/workspace/workspace'

/** What was written of a note goes back into its field: a refusal must not cost the words. */
export function editNote(workspace: Workspace, { id, write }: QueuedWrite): void {
  if (write.kind !== 'note' && write.kind !== 'amendNote') return
  const of = noteOf(write)
  const isQuestion = write.kind === 'note' && write.isQuestion
  const place = { personId: workspace.options.me.id, claimId: write.claimId, of }
  keepNoteDraft(place, { text: write.text, chosen: write.mentions.map(person => person.id), isQuestion })
  workspace.options.outbox.giveUp(id)
  workspace.writeNote(write.claimId, of)
}

function noteOf(write: Extract<NoteWrite, { readonly kind: 'note' | 'amendNote' }>): NoteOf {
  if (write.kind === 'amendNote') return { kind: 'change', noteId: write.noteId }
  return write.replyTo === undefined ? { kind: 'new' } : { kind: 'reply', noteId: write.replyTo }
}
