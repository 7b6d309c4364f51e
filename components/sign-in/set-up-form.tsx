'use client'

import { request } from '../api/request'
import { Field } from '../shell/field'
import { setUpErrors, text } from './entry-fields'
import { EntryForm } from './entry-form'
import { entryOf } from './entry-of'
import { PasswordField } from './password-field'

/** Makes the first administrator with the token of the one-time link, and signs them in. */
export function SetUpForm({ token }: { readonly token: string }) {
  async function send(values: FormData) {
    const body = {
      token,
      name: text(values, 'name').trim(),
      email: text(values, 'email').trim(),
      password: text(values, 'password'),
    }
    return entryOf(await request({ method: 'POST', path: '/set-up', body }), '/')
  }

  return (
    <EntryForm check={setUpErrors} send={send} button={{ idle: 'Set up this desk', busy: 'Setting up…' }}>
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
          <Field
            label="E-mail"
            name="email"
            type="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={254}
            error={errors.email}
          />
          <PasswordField autoComplete="new-password" hint="At least 12 characters." error={errors.password} />
        </>
      )}
    </EntryForm>
  )
}
