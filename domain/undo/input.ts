import { z } from 'zod'
import { idSchema } from '../ids'

/** POST /articles/:id/undo and …/redo. With `action`, exactly that one is meant, and any other is left alone. */
export const undoActionSchema = z.strictObject({ action: idSchema.optional() })
export type UndoAction = z.infer<typeof undoActionSchema>
