'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { submitsForm } from '@/components/claim/form-keys'
import { ModifierKey } from '@/components/shell/modifier-key'
import type { ClaimId } from '@/domain/ids'
import { longestNote } from '@/domain/note/input'
import { mentionsIn } from '@/domain/note/mention'
import type { PersonRef } from '@/domain/person/person'
import { MentionField } from './mention-field'
import { dropNoteDraft, keepNoteDraft, type NoteDraft, noteDraftOf } from './note-draft'
import type { NoteOf } from './noting'
import { useColleagues } from './use-colleagues'

export interface WrittenNote {
  readonly text: string
  readonly mentions: readonly PersonRef[]
  readonly isQuestion: boolean
}

interface Props {
  /** What the form is called, and its field. */
  readonly name: string
  /** The word on the button that sends. */
  readonly send: string
  readonly claimId: ClaimId
  readonly of: NoteOf
  readonly me: PersonRef
  /** What stands in it where no draft is kept. */
  readonly start?: NoteDraft
  /** Mentioned in what is written over, who may have left the desk since. */
  readonly alsoKnown?: readonly PersonRef[]
  readonly onSend: (note: WrittenNote) => void
  readonly onClose: () => void
}

const empty: NoteDraft = { text: '', chosen: [], isQuestion: false }

/** A note to write. Ctrl or ⌘ Enter sends it; Esc closes it and keeps what was written. */
export function NoteForm({ name, send, claimId, of, me, start = empty, alsoKnown = [], onSend, onClose }: Props) {
  const place = { personId: me.id, claimId, of }
  const hint = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState(() => noteDraftOf(place) ?? start)
  const people = useColleagues()
  const others = people.filter(({ id }) => id !== me.id)

  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
    field.current?.form?.scrollIntoView({ block: 'nearest' })
  }, [])

  function change(changes: Partial<NoteDraft>) {
    const next = { ...draft, ...changes }
    setDraft(next)
    keepNoteDraft(place, next)
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = draft.text.trim()
    if (text === '') {
      field.current?.focus()
      return
    }
    dropNoteDraft(place)
    onSend({ text, mentions: mentionsIn(text, known(others, alsoKnown), draft.chosen), isQuestion: draft.isQuestion })
  }

  function discard() {
    dropNoteDraft(place)
    onClose()
  }

  function pressed(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (submitsForm(event)) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    }
  }

  return (
    <form className="note-form" aria-label={name} onSubmit={submit} onKeyDown={pressed}>
      <MentionField
        ref={field}
        label={name}
        text={draft.text}
        people={others}
        maxLength={longestNote}
        describedBy={hint}
        onText={(text, chosen) => change({ text, ...(chosen ? { chosen: [...draft.chosen, chosen] } : {}) })}
      />
      {of.kind === 'new' && (
        <label className="note-asks">
          <input
            type="checkbox"
            name="isQuestion"
            checked={draft.isQuestion}
            onChange={event => change({ isQuestion: event.target.checked })}
          />
          Waits for an answer
        </label>
      )}
      <div className="form-actions">
        <button type="submit" className="button primary">
          {send}
          <span className="keycaps" aria-hidden="true">
            <ModifierKey />
            <kbd>↵</kbd>
          </span>
        </button>
        <button type="button" className="button plain" onClick={discard}>
          {of.kind === 'change' ? 'Cancel' : 'Discard'}
        </button>
        <span className="quiet" id={hint}>
          @ names somebody. Esc closes and keeps it.
        </span>
      </div>
    </form>
  )
}

function known(people: readonly PersonRef[], also: readonly PersonRef[]): readonly PersonRef[] {
  return [...people, ...also.filter(({ id }) => !people.some(person => person.id === id))]
}
