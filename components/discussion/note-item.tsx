'use client'

import { fullTime } from '@/components/claim/when'
import { Avatar } from '@/components/shell/avatar'
import { Icon } from '@/components/shell/icon'
import { Menu } from '@/components/shell/menu'
import { MenuItem } from '@/components/shell/menu-item'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Note } from '@/domain/note/note'
import { NoteText } from './note-text'
import { mayWrite } from './noting'
import { sinceInWords } from './since-words'
import { useNow } from './use-now'

/** One note: who wrote it, their words, and when. `canRemove` is false where others replied to it. */
export function NoteItem({ note, canRemove }: { readonly note: Note; readonly canRemove: boolean }) {
  const workspace = useWorkspace()
  const { me, offerUndo } = workspace.options
  const talk = useWorkspaceState(state => state.talk)
  const isUnsent = useWorkspaceState(({ unsent, outbox: { writes } }) =>
    unsent.has(note.claimId) ? writes.some(({ write }) => 'noteId' in write && write.noteId === note.id) : false,
  )
  const now = useNow()
  const { id, claimId, text, mentions, createdBy, createdAt, changedAt, changedBy } = note
  const isOwn = createdBy.id === me.id
  const mayChange = mayWrite(talk) && (isOwn || talk === 'all')
  const mayRemove = mayChange && canRemove

  function remove() {
    offerUndo('Note removed.', workspace.write({ kind: 'unnote', claimId, noteId: id }))
  }

  return (
    <div className="note" id={`note-${id}`} tabIndex={-1}>
      <Avatar name={createdBy.name} isSmall />
      <div>
        <NoteText text={text} mentions={mentions} me={me.id} />
        <p className="note-by">
          {createdBy.name},{' '}
          <time dateTime={createdAt} title={fullTime(createdAt)}>
            {sinceInWords(createdAt, now)}
          </time>
          {changedAt && <span title={fullTime(changedAt)}>, edited{changedBy && ` by ${changedBy.name}`}</span>}
          {isUnsent && (
            <span className="note-unsent">
              <Icon name="unsent" /> Not sent yet
            </span>
          )}
        </p>
      </div>
      {mayChange && (
        <Menu
          name={`More for the note of ${createdBy.name}`}
          className="icon-button small"
          trigger={<Icon name="more" />}
        >
          <MenuItem icon="edit" onChoose={() => workspace.writeNote(claimId, { kind: 'change', noteId: id })}>
            Edit
          </MenuItem>
          {mayRemove && (
            <MenuItem icon="remove" onChoose={remove}>
              Remove
            </MenuItem>
          )}
        </Menu>
      )}
    </div>
  )
}
