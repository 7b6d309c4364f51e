'use client'

import { useId, useState } from 'react'
import { describedBy, FieldFrame } from '../shell/field-frame'

/** A password with a button that shows it. Password managers know it by `autoComplete`. */
export function PasswordField({
  label = 'Password',
  name = 'password',
  autoComplete,
  hint,
  error,
}: {
  readonly label?: string
  readonly name?: string
  readonly autoComplete: 'current-password' | 'new-password'
  readonly hint?: string
  readonly error?: string
}) {
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className="password">
        <input
          className="field"
          name={name}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={128}
          {...describedBy(id, { hint, error })}
        />
        <button type="button" className="link" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          Show<span className="visually-hidden"> {label.toLowerCase()}</span>
        </button>
      </div>
    </FieldFrame>
  )
}
