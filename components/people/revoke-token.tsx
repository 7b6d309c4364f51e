'use client'

import { useState } from 'react'
import type { Token } from '../../domain/store'
import { Dialog } from '../shell/dialog'
import { useSending } from '../shell/use-sending'

/** Ends a token, on a second press: scripts that use it stop working at once. */
export function RevokeToken({ token: { id, name } }: { readonly token: Pick<Token, 'id' | 'name'> }) {
  const { send, isBusy } = useSending()
  const [isAsking, setIsAsking] = useState(false)

  async function revoke() {
    await send({ method: 'DELETE', path: `/tokens/${id}` }, `The token ${name} works no more.`)
    setIsAsking(false)
  }

  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        Revoke<span className="visually-hidden"> the token {name}</span>
      </button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={`Revoke the token ${name}?`}
        footer={
          <>
            <button type="button" className="button" onClick={() => setIsAsking(false)}>
              Keep it
            </button>
            <button type="button" className="button primary" disabled={isBusy} onClick={revoke}>
              {isBusy ? 'Revoking…' : 'Revoke'}
            </button>
          </>
        }
      >
        <p>Scripts that use it are refused at once. A revoked token cannot be brought back.</p>
      </Dialog>
    </>
  )
}
