'use client'

import { Dialog } from '../shell/dialog'
import type { Clock } from '../shell/moment'
import { SessionList, type ShownSession } from '../shell/session-list'

/** Where a person is signed in. */
export function SessionsDialog({
  name,
  sessions,
  clock,
  isOpen,
  onClose,
}: {
  readonly name: string
  readonly sessions: readonly ShownSession[]
  readonly clock: Clock
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={`Where ${name} is signed in`}>
      <SessionList sessions={sessions} path="/sessions" clock={clock} />
    </Dialog>
  )
}
