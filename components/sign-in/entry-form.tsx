'use client'

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { Icon } from '../shell/icon'

/** Which fields are wrong, by their names, one sentence each. */
export type FieldErrors = Readonly<Record<string, string>>

export type Entry = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly message: string }

/** A form that is sent by script: it checks its fields, says a refusal in one sentence above them, and is busy meanwhile. */
export function EntryForm({
  check,
  send,
  button,
  children,
}: {
  readonly check: (values: FormData) => FieldErrors
  readonly send: (values: FormData) => Promise<Entry>
  readonly button: { readonly idle: string; readonly busy: string }
  readonly children: (errors: FieldErrors) => ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [refusal, setRefusal] = useState('')
  const [isBusy, setIsBusy] = useState(false)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!form.current || isBusy) return
    const values = new FormData(form.current)
    const wrong = check(values)
    setErrors(wrong)
    setRefusal('')
    const [first] = Object.keys(wrong)
    if (first) return focusField(form.current, first)
    setIsBusy(true)
    const entry = await send(values)
    if (entry.kind === 'done') return // The page that follows replaces this one; until then the form stays busy.
    setIsBusy(false)
    setRefusal(entry.message)
    focusField(form.current, 'password')
  }

  return (
    // Without script the form must not put a password into the address: it posts, and gets a plain refusal.
    <form ref={form} className="entry-form" method="post" noValidate onSubmit={submit} aria-busy={isBusy}>
      <div role="alert">
        {refusal && (
          <p className="refusal">
            <Icon name="warning" />
            <span>{refusal}</span>
          </p>
        )}
      </div>
      {children(errors)}
      <button type="submit" className="button primary" aria-disabled={isBusy} aria-busy={isBusy}>
        {isBusy ? button.busy : button.idle}
      </button>
    </form>
  )
}

function focusField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement) field.focus()
}
