'use client'

import { useShortcutTitle } from '@/components/command/use-shortcut-title'
import type { ArticleStand } from '@/components/review/article-stand'
import { useValue } from '@/components/review/use-value'
import { Icon } from '@/components/shell/icon'
import { mayUndo } from './may-undo'
import type { UndoKind, UndoLine } from './undo-line'
import { nameOf } from './undo-names'

interface Props {
  readonly line: UndoLine
  readonly stand: ArticleStand
}

/** Undo and redo, named after what they take back or do again. Where the screen is narrow they are in the menu. */
export function UndoButtons({ line, stand }: Props) {
  const may = useValue(stand, mayUndo)
  if (may === false) return null
  return (
    <>
      <UndoButton kind="undo" line={line} isLocked={may !== true} />
      <UndoButton kind="redo" line={line} isLocked={may !== true} />
    </>
  )
}

function UndoButton({
  kind,
  line,
  isLocked,
}: {
  readonly kind: UndoKind
  readonly line: UndoLine
  readonly isLocked: boolean
}) {
  const name = useValue(line, state => nameOf(kind, state))
  const isIdle = useValue(line, () => !line.can(kind)) || isLocked
  return (
    <button
      type="button"
      className="icon-button undo-button"
      aria-label={name}
      // It keeps the focus where it runs out.
      aria-disabled={isIdle || undefined}
      onClick={() => !isIdle && line[kind]()}
      {...useShortcutTitle(kind, name)}
    >
      <Icon name={kind} />
    </button>
  )
}
