'use client'

import { type FormEvent, useState } from 'react'
import { Field } from '../shell/field'
import { useSending } from '../shell/use-sending'
import { text } from '../sign-in/entry-fields'

/** One's own name. */
export function NameForm({ name }: { readonly name: string }) {
  const { send, isBusy } = useSending()
  const [error, setError] = useState('')

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const wanted = text(new FormData(event.currentTarget), 'name').trim()
    if (wanted === '') return setError('Type your name as it should stand beside your findings.')
    setError('')
    await send({ method: 'PATCH', path: '/account', body: { name: wanted } }, 'Your name is saved.')
  }

  return (
    <form className="settings-form" method="post" noValidate onSubmit={save}>
      <Field
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={200}
        defaultValue={name}
        hint="It stands beside what you record from now on; what is recorded keeps the name you had."
        error={error}
      />
      <button type="submit" className="button" disabled={isBusy}>
        Save the name
      </button>
    </form>
  )
}
