'use client'

import { useCommands } from '@/components/command/use-commands'
import type { ArticleStand } from '@/components/review/article-stand'
import type { Place } from '@/domain/command/commands'
import { mayUndo } from './may-undo'
import type { UndoKind, UndoLine } from './undo-line'

/** Undo and redo by key and from the palette. Nothing to undo is said, too. */
export function useUndoCommands(
  place: Place,
  { line, stand }: { readonly line: UndoLine; readonly stand: ArticleStand },
): void {
  const offer = (kind: UndoKind) => ({
    run: () => line[kind](),
    can: () => mayUndo(stand.get()),
    suits: () => line.can(kind),
  })
  useCommands(place, { undo: offer('undo'), redo: offer('redo') })
}
