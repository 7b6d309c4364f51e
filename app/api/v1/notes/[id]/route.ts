import { changeNoteSchema } from '@/domain/note/input'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { changeNote } from '@/server/notes/change-note'
import { removeNote } from '@/server/notes/remove-note'

export const PATCH = handle({
  summary:
    'Changes the words of one’s own note, resolves a thread or reopens it; If-Match is the note’s revision. Answers with the claim.',
  action: 'note.change',
  params: withId,
  body: changeNoteSchema,
  ifMatch: 'demanded',
  run: async (context, { params, body, expected }) => json(await changeNote(context, params.id, body, expected)),
})

export const DELETE = handle({
  summary: 'Takes a note out of the discussion; If-Match is the note’s revision. Answers with the claim.',
  action: 'note.remove',
  params: withId,
  ifMatch: 'demanded',
  run: async (context, { params, expected }) => json(await removeNote(context, params.id, expected)),
})
