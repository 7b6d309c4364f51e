import { undoActionSchema } from '@/domain/undo/input'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { redoAction } from '@/server/undo/redo-action'

export const POST = handle({
  summary: 'Does again what whoever asks undid last on an article. Answers with the claims that it touched.',
  action: 'action.undo',
  params: withId,
  body: undoActionSchema,
  answersAgain: true,
  run: async (context, { params, body }) => json(await redoAction(context, params.id, body)),
})
