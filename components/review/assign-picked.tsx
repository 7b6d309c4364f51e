'use client'

import { useState } from 'react'
import type { Assigning } from '@/components/assign/assign-dialog'
import { later } from '@/components/shell/later'
import { useWorkspace } from '@/components/workspace/workspace-context'
import { useBoard, useBoardState } from './board-context'

const AssignDialog = later(async () => (await import('@/components/assign/assign-dialog')).AssignDialog)

/** Gives everything that is ticked to somebody, with a due time. */
export function AssignPicked() {
  const { board } = useBoard()
  const workspace = useWorkspace()
  const picked = useBoardState(state => state.picked)
  const [isOpen, setIsOpen] = useState(false)

  function save(input: Assigning) {
    setIsOpen(false)
    if (Object.keys(input).length === 0) return
    for (const claimId of picked) workspace.write({ kind: 'change', claimId, input })
    workspace.options.say(`Assigned together: ${picked.size}.`)
    board.letGo()
  }

  return (
    <>
      <button type="button" className="button plain" onClick={() => setIsOpen(true)}>
        Assign
      </button>
      {isOpen && (
        <AssignDialog
          title={picked.size === 1 ? 'Who checks it, and by when' : `Who checks these ${picked.size}, and by when`}
          me={workspace.options.me.id}
          now={null}
          isOpen
          onClose={() => setIsOpen(false)}
          onSave={save}
        />
      )}
    </>
  )
}
