'use client'

import { useEffect, useMemo } from 'react'
import { useShortcuts } from '@/components/command/keymap'
import { Icon } from '@/components/shell/icon'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { NoteId } from '@/domain/ids'
import { threadsOf } from '@/domain/note/threads'
import { AskForm } from './ask-form'
import { mayWrite, type NoteOf } from './noting'
import { talkInWords } from './talk-words'
import { ThreadForm } from './thread-form'
import { ThreadItem } from './thread-item'
import { useColleagues } from './use-colleagues'

/** What people of the desk say to each other about a claim. Whoever only reads the article sees none of it. */
export function Discussion({
  claim,
  className = '',
  asksElsewhere = false,
}: {
  readonly claim: Claim
  readonly className?: string
  /** A question is written at another place of the screen. */
  readonly asksElsewhere?: boolean
}) {
  const workspace = useWorkspace()
  const shortcut = useShortcuts()
  const { id, notes } = claim
  const mayNote = useWorkspaceState(({ talk }) => mayWrite(talk))
  const mayRead = useWorkspaceState(({ talk }) => talk !== 'none')
  const writing = useWorkspaceState(({ noting }) =>
    noting?.claimId === id && begins.has(noting.of.kind) ? noting : null,
  )
  const threads = useMemo(() => threadsOf(notes), [notes])
  useShownNote(notes)
  // Known by the time somebody is to be named.
  useColleagues(mayRead)
  if (!mayRead || (!mayNote && notes.length === 0)) return null

  // What comes while somebody writes stands below their field.
  const isLater = (noteId: NoteId) => writing !== null && !writing.known.has(noteId)
  const items = (areLater: boolean) =>
    threads
      .filter(({ first }) => isLater(first.id) === areLater)
      .map(thread => <ThreadItem key={thread.first.id} thread={thread} />)
  const [earlier, later] = [items(false), items(true)]
  return (
    <section className={`discussion ${className}`} aria-labelledby="card-discussion">
      <div className="evidence-head">
        <h3 id="card-discussion">Discussion</h3>
        <span className="quiet">{talkInWords(notes) ?? 'Nobody wrote yet'}</span>
      </div>
      {earlier.length > 0 && <ol className="talk">{earlier}</ol>}
      {writing?.of.kind === 'new' && <ThreadForm noting={writing} />}
      {writing?.of.kind === 'ask' && !asksElsewhere && <AskForm claim={claim} noting={writing} />}
      {later.length > 0 && <ol className="talk">{later}</ol>}
      {mayNote && !writing && (
        <button
          type="button"
          id="write-note"
          className="link"
          aria-keyshortcuts={shortcut('note')?.aria}
          onClick={() => workspace.writeNote(id, { kind: 'new' })}
        >
          <Icon name="note" />
          Write a note
        </button>
      )}
    </section>
  )
}

// What is written at the end of the discussion, and not within a thread.
const begins: ReadonlySet<NoteOf['kind']> = new Set(['new', 'ask'])

// Whoever comes from the inbox is led to the very note.
function useShownNote(notes: Claim['notes']): void {
  const workspace = useWorkspace()
  const shown = useWorkspaceState(({ shownNote }) => (notes.some(({ id }) => id === shownNote) ? shownNote : null))
  useEffect(() => {
    if (shown === null) return
    const note = document.getElementById(`note-${shown}`)
    note?.scrollIntoView({ block: 'center' })
    note?.focus({ preventScroll: true })
    workspace.set({ shownNote: null })
  }, [shown, workspace])
}
