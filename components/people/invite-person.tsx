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

/** Invites somebody by e-mail address and role, and shows the link that works once. */
export function InvitePerson() {
  const { send, isBusy } = useSending()
  const [isAsking, setIsAsking] = useState(false)
  const [error, setError] = useState('')
  const [made, setMade] = useState<{ readonly email: string; readonly link: string }>()

  function open() {
    setError('')
    setIsAsking(true)
  }

  async function invite(values: FormData) {
    const email = text(values, 'email').trim()
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) return setError('Type an address such as name@example.org.')
    setError('')
    const body = { email, role: text(values, 'role') }
    const path = pathIn(await send({ method: 'POST', path: '/invitations', body }))
    if (path === undefined) return
    setIsAsking(false)
    setMade({ email, link: `${location.origin}${path}` })
  }

  return (
    <>
      <button type="button" className="button primary" onClick={open}>
        Invite somebody
      </button>
      <FormDialog
        title="Invite somebody"
        send="Make the link"
        isBusy={isBusy}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onSubmit={invite}
      >
        <Field
          label="E-mail"
          name="email"
          type="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          hint="They sign in with it. Tickmark sends no mail: you hand over the link."
          error={error}
        />
        <RoleField initial="checker" />
      </FormDialog>
      <Dialog isOpen={made !== undefined} onClose={() => setMade(undefined)} title="The link is ready">
        {made && (
          <>
            <p>Send this to {made.email}. It works once, for seven days, and is shown only now.</p>
            <ShownOnce label="Link" value={made.link} />
          </>
        )}
      </Dialog>
    </>
  )
}

function pathIn(answer: { readonly body: unknown } | undefined): string | undefined {
  const path = isRecord(answer?.body) ? answer.body.path : undefined
  return typeof path === 'string' ? path : undefined
}
