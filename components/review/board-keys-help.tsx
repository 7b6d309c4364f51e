'use client'

import { useSyncExternalStore } from 'react'
import { Dialog } from '@/components/shell/dialog'
import { areKeysOn, switchKeys, watchKeySetting } from '@/components/workspace/key-setting'
import { useBoard, useBoardState } from './board-context'
import { boardKeys } from './board-keys'

/** Every key of the board, from the table that handles them. */
export function BoardKeysHelp() {
  const { board } = useBoard()
  const isOpen = useBoardState(state => state.isHelpOpen)
  const areOn = useSyncExternalStore(watchKeySetting, areKeysOn, () => true)
  return (
    <Dialog isOpen={isOpen} onClose={() => board.set({ isHelpOpen: false })} title="Keys on the board">
      <dl className="key-list">
        {boardKeys.map(({ caps, does }) => (
          <div key={does}>
            <dt>
              {caps.map(cap => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="keys-switch">
        <input type="checkbox" checked={areOn} onChange={event => switchKeys(event.target.checked)} />
        Single letters are keys. Switch this off if you speak to the computer.
      </label>
    </Dialog>
  )
}
