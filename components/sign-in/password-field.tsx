'use client'

import { useId, useState } from 'react'
import { describedBy, FieldFrame } from '../shell/field-frame'

/** A password with a button that shows it. Password managers know it by `autoComplete`. */
export function PasswordField({
  autoComplete,
  hint,
  error,
}: {
  readonly autoComplete: 'current-password' | 'new-password'
  readonly hint?: string
  readonly error?: string
}) {
  const id = useId()
  const [isShown, setIsShown] = useState(false)
  return (
    <FieldFrame id={id} label="Password" hint={hint} error={error}>
      <div className="password">
        <input
          className="field"
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={128}
          {...describedBy(id, { hint, error })}
        />
        <button type="button" className="link" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          Show<span className="visually-hidden"> password</span>
        </button>
      </div>
    </FieldFrame>
  )
}
