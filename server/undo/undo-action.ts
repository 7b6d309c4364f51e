import type { UndoAction } from '../../domain/undo/input'
import type { Undone } from '../../domain/undo/undone'
import type { Context } from '../context'
import { reverseAction } from './reverse-action'

/** Undoes the last thing that whoever asks did to an article: a new change, never an erasure. Spec: undo U2–U15. */
export function undoAction(context: Context, articleId: string, input: UndoAction): Promise<Undone> {
  return reverseAction(context, articleId, 'undone', input)
}
