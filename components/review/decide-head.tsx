'use client'

import type { ReactNode } from 'react'
import { useShortcutTitle } from '@/components/command/use-shortcut-title'
import { Icon } from '@/components/shell/icon'
import { useBoard, useBoardState } from './board-context'

/** Which claim it is and how many are left, with the way to its neighbours. */
export function DecideHead({ children }: { readonly children: ReactNode }) {
  const { board } = useBoard()
  const at = useBoardState(({ current, queue }) => (current === null ? -1 : queue.order.indexOf(current)))
  const count = useBoardState(({ queue }) => queue.order.length)
  return (
    <header>
      {children}
      <span className="quiet tabular">
        {at < 0 ? `Decided; ${count} to decide` : `${at + 1} of ${count} to decide`}
      </span>
      <span className="spacer" />
      <button
        type="button"
        className="icon-button"
        aria-label="Previous claim"
        {...useShortcutTitle('previous-claim', 'Previous claim')}
        onClick={() => board.move(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Next claim"
        {...useShortcutTitle('next-claim', 'Next claim')}
        onClick={() => board.move(1)}
      >
        <Icon name="down" />
      </button>
    </header>
  )
}
