import type { ReactNode } from 'react'

/** What every form control shares. `error` is one sentence: what is wrong and what to do. */
export interface FieldWords {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string
}

/** Label above, hint and error below a control with the id `id`; the control points at them with `describedBy`. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  children,
}: FieldWords & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** The attributes that tie a control to its hint and its error. */
export function describedBy(id: string, { hint, error }: Omit<FieldWords, 'label'>) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined } as const
}
