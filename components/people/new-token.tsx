'use client'

import { useState } from 'react'
import { isRecord } from '../api/claim-shape'
import { Dialog } from '../shell/dialog'
import { Field } from '../shell/field'
import { ShownOnce } from '../shell/shown-once'
import { useSending } from '../shell/use-sending'
import { text } from '../sign-in/entry-fields'
import { FormDialog } from './form-dialog'
import { RoleField } from './role-field'

/** Makes a token for a script and shows it once. */
export function NewToken() {
  const { send, isBusy } = useSending()
  const [isAsking, setIsAsking] = useState(false)
  const [error, setError] = useState('')
  const [token, setToken] = useState<string>()

  function open() {
    setError('')
    setIsAsking(true)
  }

  async function make(values: FormData) {
    const name = text(values, 'name').trim()
    if (name === '') return setError('Say what it is for, so that it can be told from others.')
    setError('')
    const day = text(values, 'until')
    const expiry = day === '' ? {} : { expiresAt: new Date(`${day}T23:59:59`).toISOString() }
    const answer = await send({
      method: 'POST',
      path: '/tokens',
      body: { name, role: text(values, 'role'), ...expiry },
    })
    const made = isRecord(answer?.body) ? answer.body.token : undefined
    if (typeof made !== 'string') return
    setIsAsking(false)
    setToken(made)
  }

  return (
    <>
      <button type="button" className="button" onClick={open}>
        New token
      </button>
      <FormDialog
        title="New API token"
        send="Make the token"
        isBusy={isBusy}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onSubmit={make}
      >
        <Field label="What it is for" name="name" maxLength={200} autoComplete="off" error={error} />
        <RoleField initial="reader" />
        <Field label="Last day" name="until" type="date" hint="Without one it works until it is revoked." />
      </FormDialog>
      <Dialog isOpen={token !== undefined} onClose={() => setToken(undefined)} title="The token is ready">
        {token && (
          <>
            <p>Keep it where you keep passwords. It is shown only now.</p>
            <ShownOnce label="Token" value={token} />
          </>
        )}
      </Dialog>
    </>
  )
}
