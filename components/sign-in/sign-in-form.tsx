'use client'

import { request } from '../api/request'
import { Field } from '../shell/field'
import { signInErrors, text } from './entry-fields'
import { EntryForm } from './entry-form'
import { entryOf } from './entry-of'
import { PasswordField } from './password-field'

/** Signs a person in and goes on to `next`, a path of this site. */
export function SignInForm({ next }: { readonly next: string }) {
  async function send(values: FormData) {
    const body = { email: text(values, 'email').trim(), password: text(values, 'password') }
    return entryOf(await request({ method: 'POST', path: '/session', body }), next)
  }

  return (
    <EntryForm check={signInErrors} send={send} button={{ idle: 'Sign in', busy: 'Signing in…' }}>
      {errors => (
        <>
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
          <PasswordField autoComplete="current-password" error={errors.password} />
        </>
      )}
    </EntryForm>
  )
}
