'use client'

import { type FormEvent, useState } from 'react'
import { useSending } from '../shell/use-sending'
import { newPasswordError, text } from '../sign-in/entry-fields'
import { PasswordField } from '../sign-in/password-field'

interface Wrong {
  readonly present?: string
  readonly password?: string
}

/** One's own password. The present one is asked for; every other browser is signed out. */
export function PasswordForm({ email }: { readonly email: string }) {
  const { send, isBusy } = useSending()
  const [wrong, setWrong] = useState<Wrong>({})

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const values = new FormData(form)
    const body = { present: text(values, 'present'), password: text(values, 'password') }
    const found = wrongIn(body)
    setWrong(found)
    if (found.present || found.password) return
    const done = 'Your password is changed. Every other browser is signed out.'
    if (await send({ method: 'POST', path: '/account/password', body }, done)) form.reset()
  }

  return (
    <form className="settings-form" method="post" noValidate onSubmit={save}>
      {/* Password managers need to know whose password this is. */}
      <input
        className="visually-hidden"
        type="text"
        autoComplete="username"
        value={email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordField label="Present password" name="present" autoComplete="current-password" error={wrong.present} />
      <PasswordField
        label="New password"
        autoComplete="new-password"
        hint="At least 12 characters."
        error={wrong.password}
      />
      <button type="submit" className="button" disabled={isBusy}>
        Change the password
      </button>
    </form>
  )
}

function wrongIn({ present, password }: { readonly present: string; readonly password: string }): Wrong {
  const error = newPasswordError(password)
  return {
    ...(present === '' ? { present: 'Type the password that you have now.' } : {}),
    ...(error ? { password: error } : {}),
  }
}
