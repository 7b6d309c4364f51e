import type { UndoKind, UndoState } from './undo-line'

/** What a button says that undoes or does again: “Undo: content disputed”. */
export function nameOf(kind: UndoKind, { done, undone }: UndoState): string {
  const verb = kind === 'undo' ? 'Undo' : 'Redo'
  const words = (kind === 'undo' ? done : undone).at(-1)?.words
  return words === undefined ? verb : `${verb}: ${words}`
}
