import type { UndoAction } from '../../domain/undo/input'
import type { Undone } from '../../domain/undo/undone'
import type { Context } from '../context'
import { reverseAction } from './reverse-action'

/** Does again what whoever asks undid last on an article, until they do something else. Spec: undo U3. */
export function redoAction(context: Context, articleId: string, input: UndoAction): Promise<Undone> {
  return reverseAction(context, articleId, 'redone', input)
}
