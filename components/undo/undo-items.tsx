'use client'

import type { ArticleStand } from '@/components/review/article-stand'
import { useValue } from '@/components/review/use-value'
import { MenuItem } from '@/components/shell/menu-item'
import { mayUndo } from './may-undo'
import type { UndoLine } from './undo-line'
import { nameOf } from './undo-names'

/** Undo and redo in a menu, for where there is no room for buttons. */
export function UndoItems({ line, stand }: { readonly line: UndoLine; readonly stand: ArticleStand }) {
  const may = useValue(stand, mayUndo)
  const state = useValue(line, now => now)
  if (may === false) return null
  return (
    <>
      {(['undo', 'redo'] as const).map(kind => (
        <MenuItem
          key={kind}
          icon={kind}
          command={kind}
          isDisabled={may !== true || !line.can(kind)}
          onChoose={() => line[kind]()}
        >
          {nameOf(kind, state)}
        </MenuItem>
      ))}
    </>
  )
}
