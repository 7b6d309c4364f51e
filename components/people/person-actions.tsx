'use client'

import { useState } from 'react'
import type { PersonRef } from '../../domain/person/person'
import { Dialog } from '../shell/dialog'
import { Icon } from '../shell/icon'
import { Menu } from '../shell/menu'
import { MenuItem } from '../shell/menu-item'
import type { Clock } from '../shell/moment'
import type { ShownSession } from '../shell/session-list'
import { useSending } from '../shell/use-sending'
import { SessionsDialog } from './sessions-dialog'

/** What can be done about a person: see and end sessions, close the account and open it again. */
export function PersonActions({
  person,
  sessions,
  isMe,
  isOpen,
  clock,
}: {
  readonly person: PersonRef
  readonly sessions: readonly ShownSession[]
  readonly isMe: boolean
  readonly isOpen: boolean
  readonly clock: Clock
}) {
  const [asking, setAsking] = useState<'nothing' | 'sessions' | 'deactivate'>('nothing')
  const { send, isBusy } = useSending()
  const path = `/people/${person.id}/deactivation`
  const close = () => setAsking('nothing')

  async function deactivate() {
    await send({ method: 'POST', path }, `${person.name} is signed out everywhere and cannot sign in any more.`)
    close()
  }

  return (
    <>
      <Menu name={`More about ${person.name}`} trigger={<Icon name="more" />}>
        {isOpen && (
          <MenuItem icon="keyboard" onChoose={() => setAsking('sessions')}>
            Sessions
          </MenuItem>
        )}
        {isOpen ? (
          <MenuItem icon="lock" isDisabled={isMe || isBusy} onChoose={() => setAsking('deactivate')}>
            {isMe ? 'Another administrator can deactivate you' : 'Deactivate'}
          </MenuItem>
        ) : (
          <MenuItem
            icon="undo"
            isDisabled={isBusy}
            onChoose={() => send({ method: 'DELETE', path }, `${person.name} can sign in again.`)}
          >
            Reactivate
          </MenuItem>
        )}
      </Menu>
      <SessionsDialog
        name={person.name}
        sessions={sessions}
        clock={clock}
        isOpen={asking === 'sessions'}
        onClose={close}
      />
      <Dialog
        isOpen={asking === 'deactivate'}
        onClose={close}
        title={`Deactivate ${person.name}?`}
        footer={
          <>
            <button type="button" className="button" onClick={close}>
              Leave as it is
            </button>
            <button type="button" className="button primary" disabled={isBusy} onClick={deactivate}>
              {isBusy ? 'Deactivating…' : 'Deactivate'}
            </button>
          </>
        }
      >
        <p>
          They are signed out everywhere at once and cannot sign in any more. API tokens that they made are refused.
        </p>
        <p>What they recorded stays, under their name. You can reactivate the account.</p>
      </Dialog>
    </>
  )
}
