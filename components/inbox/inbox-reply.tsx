'use client'

import { useState } from 'react'
import { v7 as newId } from 'uuid'
import type { ClaimId } from '../../domain/ids'
import type { Note } from '../../domain/note/note'
import type { PersonRef } from '../../domain/person/person'
import { KeysOf } from '../command/keys-of'
import { keepNoteDraft } from '../discussion/note-draft'
import type { WrittenNote } from '../discussion/note-form'
import { later } from '../shell/later'
import { useSending } from '../shell/use-sending'

const NoteForm = later(async () => (await import('../discussion/note-form')).NoteForm)

/** The answer, right there. What is not sent stays in its field. */
export function InboxReply({
  claimId,
  note,
  me,
}: {
  readonly claimId: ClaimId
  readonly note: Note
  readonly me: PersonRef
}) {
  const { send, isBusy } = useSending()
  const [isWriting, setIsWriting] = useState(false)
  // The same however often it is sent, so that it counts once.
  const [id, setId] = useState(() => newId())
  const replyTo = note.replyTo ?? note.id
  const of = { kind: 'reply', noteId: replyTo } as const

  async function reply({ text, mentions }: WrittenNote) {
    if (isBusy) return
    const body = { id, text, mentions: mentions.map(person => person.id), replyTo }
    const near = rowNear(document.activeElement)
    const sent = await send({ method: 'POST', path: `/claims/${claimId}/notes`, body }, 'Replied.')
    if (sent) {
      setId(newId())
      setIsWriting(false)
      near?.focus()
    } else keepNoteDraft({ personId: me.id, claimId, of }, { text, chosen: body.mentions, isQuestion: false })
  }

  if (!isWriting) {
    return (
      <button type="button" className="button inbox-reply" data-reply onClick={() => setIsWriting(true)}>
        Reply<span className="visually-hidden"> to {note.createdBy.name}</span>
        <KeysOf command="reply" />
      </button>
    )
  }
  return (
    <NoteForm
      {...{ claimId, of, me }}
      name="Reply"
      send={isBusy ? 'Sending…' : 'Reply'}
      onSend={written => void reply(written)}
      onClose={() => setIsWriting(false)}
    />
  )
}

// What is answered leaves the list: the focus goes to the row after it, or else before it, and not back to the top of the page.
function rowNear(focused: Element | null): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('.inbox-row')]
  const at = rows.findIndex(row => row.contains(focused))
  const near = rows[at + 1] ?? rows[at - 1]
  return near?.querySelector<HTMLElement>('[data-row]') ?? document.getElementById('main')
}
