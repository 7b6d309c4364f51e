import { Fragment } from 'react'
import type { PersonId } from '@/domain/ids'
import { placedMentions } from '@/domain/note/mention'
import type { Note } from '@/domain/note/note'

/** A note's words as they were written, with the people in them set apart, oneself most of all. */
export function NoteText({ text, mentions, me }: Pick<Note, 'text' | 'mentions'> & { readonly me: PersonId }) {
  let from = 0
  const parts = placedMentions(text, mentions).map(({ start, end, person }) => {
    const before = text.slice(from, start)
    from = end
    return (
      <Fragment key={start}>
        {before}
        <b className="mention" data-me={person.id === me ? '' : undefined}>
          {text.slice(start, end)}
        </b>
      </Fragment>
    )
  })
  return (
    <p className="note-text" dir="auto">
      {parts}
      {text.slice(from)}
    </p>
  )
}
