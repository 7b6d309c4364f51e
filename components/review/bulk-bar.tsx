'use client'

import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { Icon } from '@/components/shell/icon'
import { AssignPicked } from './assign-picked'
import { useBoard, useBoardState } from './board-context'
import { ReturnForm } from './return-form'

/** What can be decided on everything that is ticked. Approving together is offered only where nothing is in the way. */
export function BulkBar() {
  const { board } = useBoard()
  const shortcut = useShortcuts()
  const count = useBoardState(state => state.picked.size)
  const isBusy = useBoardState(state => state.isBusy)
  const isReturning = useBoardState(state => state.returning === 'picked')
  const isClear = useBoardState(({ picked, queue }) => [...picked].every(id => queue.groupOf.get(id) === 'clear'))
  return (
    <div className="bulk" role="toolbar" aria-label={`With the selected claims: ${count}`}>
      {isReturning ? (
        <ReturnForm label={`Why ${count === 1 ? 'it goes' : `all ${count} go`} back`} />
      ) : (
        <>
          <span className="tabular">{count} selected</span>
          <span className="spacer" />
          {isClear && (
            <button
              type="button"
              className="button primary"
              aria-busy={isBusy}
              aria-keyshortcuts={shortcut('approve-picked')?.aria}
              onClick={() => board.approvePicked()}
            >
              {isBusy ? 'Approving…' : `Approve ${count}`}
              <KeysOf command="approve-picked" />
            </button>
          )}
          <button type="button" className="button plain" onClick={() => board.beginReturnPicked()}>
            Return
          </button>
          <AssignPicked />
          <button
            type="button"
            className="icon-button"
            aria-label="Clear the selection"
            aria-keyshortcuts="Escape"
            onClick={() => board.letGo()}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  )
}
