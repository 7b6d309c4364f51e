import { type ComponentProps, useId } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

/** Several lines of input with their label, hint and error. */
export function TextareaField({
  label,
  hint,
  error,
  ...textarea
}: FieldWords & Omit<ComponentProps<'textarea'>, 'id' | 'className'>) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea className="field" {...textarea} {...describedBy(id, { hint, error })} />
    </FieldFrame>
  )
}
