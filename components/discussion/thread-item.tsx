'use client'

import { Icon } from '@/components/shell/icon'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { NoteId } from '@/domain/ids'
import type { Note } from '@/domain/note/note'
import type { Thread } from '@/domain/note/threads'
import { NoteItem } from './note-item'
import { mayWrite } from './noting'
import { threadState } from './talk-words'
import { ThreadForm } from './thread-form'

/** A thread: its first note, the replies, and what can be done with it. Resolved it is folded, its first words to be seen. */
export function ThreadItem({ thread }: { readonly thread: Thread }) {
  const { first } = thread
  const isShown = useWorkspaceState(({ shownNote, noting }) => {
    const id = noting && 'noteId' in noting.of ? noting.of.noteId : shownNote
    return id !== null && [first, ...thread.replies].some(note => note.id === id)
  })
  if (!first.resolved) {
    return (
      <li className="thread" data-question={first.isQuestion ? '' : undefined}>
        <ThreadHead thread={thread} />
        <Notes thread={thread} />
      </li>
    )
  }
  return (
    <li className="thread">
      <details open={isShown || undefined}>
        <summary>
          <Icon name="next" />
          <span className="truncate">
            <span className="visually-hidden">Resolved: </span>
            <span dir="auto">{first.text}</span>
          </span>
          <span className="quiet">Resolved by {first.resolved.by.name}</span>
        </summary>
        <Notes thread={thread} />
      </details>
    </li>
  )
}

function ThreadHead({ thread }: { readonly thread: Thread }) {
  const words = threadState(thread)
  if (!words) return null
  return (
    <p className="thread-state">
      <Icon name="query" />
      {words}
    </p>
  )
}

function Notes({ thread: { first, replies } }: { readonly thread: Thread }) {
  const workspace = useWorkspace()
  const { claimId } = first
  const mayNote = useWorkspaceState(({ talk }) => mayWrite(talk))
  const noting = useWorkspaceState(state => (state.noting?.claimId === claimId ? state.noting : null))
  const isReplying = noting?.of.kind === 'reply' && noting.of.noteId === first.id
  const isChanged = ({ id }: Note) => noting?.of.kind === 'change' && noting.of.noteId === id
  const shown = (note: Note, canRemove: boolean) =>
    noting && isChanged(note) ? (
      <ThreadForm key={note.id} noting={noting} note={note} />
    ) : (
      <NoteItem key={note.id} note={note} canRemove={canRemove} />
    )
  const [before, after] = split(replies, isReplying ? noting.known : undefined)

  return (
    <>
      {shown(first, replies.length === 0)}
      {before.map(note => shown(note, true))}
      {isReplying && <ThreadForm noting={noting} />}
      {after.map(note => shown(note, true))}
      {mayNote && !isReplying && (
        <div className="thread-actions">
          <button
            type="button"
            id={`reply-${first.id}`}
            className="link"
            onClick={() => workspace.writeNote(claimId, { kind: 'reply', noteId: first.id })}
          >
            Reply<span className="visually-hidden"> to {first.createdBy.name}</span>
          </button>
          <button
            type="button"
            className="link"
            onClick={() => {
              const resolved = first.resolved === undefined
              workspace.write({ kind: 'resolveNote', claimId, noteId: first.id, resolved })
              workspace.options.say(resolved ? 'Resolved.' : 'Reopened.')
            }}
          >
            {first.resolved ? 'Reopen' : 'Resolve'}
            <span className="visually-hidden"> what {first.createdBy.name} began</span>
          </button>
        </div>
      )}
    </>
  )
}

/** Those that were there when the writing began, and those that came since: the field stays between them. */
function split(
  notes: readonly Note[],
  known: ReadonlySet<NoteId> | undefined,
): readonly [readonly Note[], readonly Note[]] {
  if (!known) return [notes, []]
  return [notes.filter(({ id }) => known.has(id)), notes.filter(({ id }) => !known.has(id))]
}
