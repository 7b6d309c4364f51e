import { type ComponentProps, useId } from 'react'
import { describedBy, FieldFrame, type FieldWords } from './field-frame'

/** A choice out of few with its label, hint and error. Options are children. */
export function SelectField({
  label,
  hint,
  error,
  ...select
}: FieldWords & Omit<ComponentProps<'select'>, 'id' | 'className'>) {
  const id = useId()
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select className="field" {...select} {...describedBy(id, { hint, error })} />
    </FieldFrame>
  )
}
