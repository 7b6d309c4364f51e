import { type ComponentProps, useId } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

/** One line of input with its label, hint and error. */
export function Field({
  label,
  hint,
  error,
  ...input
}: FieldWords & Omit<ComponentProps<'input'>, 'id' | 'className'>) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input className="field" {...input} {...describedBy(id, { hint, error })} />
    </FieldFrame>
  )
}
