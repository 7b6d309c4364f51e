import type { ReactNode } from 'react'
import { Dialog } from '../shell/dialog'
import { ModifierKey } from '../shell/modifier-key'

const rows: readonly { readonly keys: ReactNode; readonly does: string }[] = [
  {
    keys: (
      <>
        <kbd>J</kbd> <kbd>K</kbd>
      </>
    ),
    does: 'Next and previous block',
  },
  { keys: <kbd>R</kbd>, does: 'Choose the role of the block' },
  { keys: <kbd>X</kbd>, does: 'Set the block aside, or keep it' },
  {
    keys: (
      <>
        <ModifierKey /> <kbd>Z</kbd>
      </>
    ),
    does: 'Take the last correction back; with Shift make it again',
  },
  {
    keys: (
      <>
        <ModifierKey /> <kbd>↵</kbd>
      </>
    ),
    does: 'Put it on the desk',
  },
  { keys: <kbd>Esc</kbd>, does: 'From a menu back to its block' },
  { keys: <kbd>?</kbd>, does: 'Show these keys' },
]

/** The keys of the import preview. */
export function ImportKeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys in the preview">
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
