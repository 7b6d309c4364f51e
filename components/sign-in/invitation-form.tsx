'use client'

import { request } from '../api/request'
import { Field } from '../shell/field'
import { invitationErrors, text } from './entry-fields'
import { EntryForm } from './entry-form'
import { entryOf } from './entry-of'
import { PasswordField } from './password-field'

/** Makes the account that the invitation with `token` offers, and signs its person in. */
export function InvitationForm({ token, email }: { readonly token: string; readonly email: string }) {
  async function send(values: FormData) {
    const body = { token, name: text(values, 'name').trim(), password: text(values, 'password') }
    return entryOf(await request({ method: 'POST', path: '/invitation', body }), '/')
  }

  return (
    <EntryForm check={invitationErrors} send={send} button={{ idle: 'Join the desk', busy: 'Joining…' }}>
      {errors => (
        <>
          <Field
            label="Your name"
            name="name"
            autoComplete="name"
            required
            maxLength={200}
            hint="It stands beside every finding you record."
            error={errors.name}
          />
          {/* Password managers keep a new password under this. */}
          <Field label="E-mail" name="email" type="email" autoComplete="username" value={email} readOnly />
          <PasswordField autoComplete="new-password" hint="At least 12 characters." error={errors.password} />
        </>
      )}
    </EntryForm>
  )
}
