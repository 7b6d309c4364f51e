import { undoActionSchema } from '@/domain/undo/input'
import { json } from '@/server/next/answer'
import { handle } from '@/server/next/handle'
import { withId } from '@/server/next/params'
import { undoAction } from '@/server/undo/undo-action'

export const POST = handle({
  summary: 'Undoes the last action of whoever asks on an article. Answers with the claims that it touched.',
  action: 'action.undo',
  params: withId,
  body: undoActionSchema,
  answersAgain: true,
  run: async (context, { params, body }) => json(await undoAction(context, params.id, body)),
})
