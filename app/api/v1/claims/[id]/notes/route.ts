import { writeNoteSchema } from '@/domain/note/input'
import { made } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { writeNote } from '@/server/notes/write-note'

export const POST = handle({
  summary: 'Adds a note to the discussion of a claim, or a reply to one. Answers with the claim.',
  action: 'note.write',
  params: withId,
  body: writeNoteSchema,
  ifMatch: 'honoured',
  run: async (context, { params, body, expected }) => made(await writeNote(context, params.id, body, expected)),
})
