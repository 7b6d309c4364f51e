'use client'

import type { ReactNode } from 'react'
import { Dialog } from '../shell/dialog'
import { ModifierKey } from '../shell/modifier-key'

const rows: readonly { readonly keys: ReactNode; readonly does: string }[] = [
  {
    keys: (
      <>
        <kbd>↑</kbd> <kbd>↓</kbd> or <kbd>K</kbd> <kbd>J</kbd>
      </>
    ),
    does: 'Go from article to article',
  },
  { keys: <kbd>Enter</kbd>, does: 'Open the article' },
  { keys: <kbd>/</kbd>, does: 'Search' },
  {
    keys: (
      <>
        <ModifierKey /> <kbd>V</kbd>
      </>
    ),
    does: 'Bring in the text that you copied',
  },
  { keys: <kbd>?</kbd>, does: 'Show these keys' },
  { keys: <kbd>Esc</kbd>, does: 'Close what is open' },
]

/** The keys of the desk page. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys on the desk">
      <dl className="key-list">
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
