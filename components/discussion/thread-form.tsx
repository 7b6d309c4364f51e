'use client'

import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Note } from '@/domain/note/note'
import type { PersonRef } from '@/domain/person/person'
import { NoteForm, type WrittenNote } from './note-form'
import type { NoteOf, Noting } from './noting'

const words: Readonly<Record<NoteOf['kind'], { readonly name: string; readonly send: string; readonly said: string }>> =
  {
    new: { name: 'New note', send: 'Write', said: 'Note written.' },
    ask: { name: 'Question', send: 'Ask', said: 'Asked.' },
    reply: { name: 'Reply', send: 'Reply', said: 'Replied.' },
    change: { name: 'Change the note', send: 'Save', said: 'Note changed.' },
  }

interface Props {
  readonly noting: Noting
  /** The one whose words are changed. */
  readonly note?: Note
  /** What a new one begins with. */
  readonly start?: string
  readonly alsoKnown?: readonly PersonRef[]
  readonly onSent?: () => void
}

/** The note that is being written on a claim, or the one whose words are changed. */
export function ThreadForm({ noting, note, start = '', alsoKnown, onSent }: Props) {
  const workspace = useWorkspace()
  const { me, newId, say } = workspace.options
  const { claimId, of } = noting
  const { name, send, said } = words[of.kind]

  function close() {
    workspace.set({ noting: null })
    focusAfter(of)
  }

  function write({ text, mentions, isQuestion }: WrittenNote) {
    if (of.kind === 'change') {
      const seen = noting.seen.notes.find(({ id }) => id === of.noteId)
      const amended = { kind: 'amendNote', claimId, noteId: of.noteId, text, mentions } as const
      if (text !== seen?.text) workspace.write(amended, noting.seen)
    } else {
      const replyTo = of.kind === 'reply' ? { replyTo: of.noteId } : {}
      const asks = of.kind === 'ask' || (of.kind === 'new' && isQuestion)
      workspace.write({ kind: 'note', claimId, noteId: newId(), text, mentions, ...replyTo, isQuestion: asks })
    }
    say(said)
    close()
    onSent?.()
  }

  return (
    <NoteForm
      key={`${claimId} ${of.kind} ${'noteId' in of ? of.noteId : ''}`}
      {...{ name, send, claimId, of, me }}
      start={{ text: note?.text ?? start, chosen: note?.mentions.map(({ id }) => id) ?? [], isQuestion: false }}
      alsoKnown={note?.mentions ?? alsoKnown}
      onSend={write}
      onClose={close}
    />
  )
}

// The field is gone: the focus goes to what opened it, or to what was written over.
function focusAfter(of: NoteOf): void {
  requestAnimationFrame(() => {
    document.getElementById(placeAfter(of))?.focus({ preventScroll: true })
  })
}

function placeAfter(of: NoteOf): string {
  switch (of.kind) {
    case 'new':
      return 'write-note'
    case 'ask':
      return document.getElementById('decide') ? 'decide' : 'write-note'
    case 'reply':
      return `reply-${of.noteId}`
    case 'change':
      return `note-${of.noteId}`
  }
}
