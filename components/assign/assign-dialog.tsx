'use client'

import { useRef, useState } from 'react'
import { useColleagues } from '@/components/discussion/use-colleagues'
import { FormDialog } from '@/components/people/form-dialog'
import { Field } from '@/components/shell/field'
import { SelectField } from '@/components/shell/select-field'
import type { Instant, PersonId } from '@/domain/ids'
import { fromLocalField, toLocalField, usualTimes } from './local-time'

export interface Assigned {
  readonly assigneeId?: PersonId | undefined
  readonly dueAt?: Instant | undefined
}

/** What to set: `null` clears, what is missing stays. */
export interface Assigning {
  readonly assigneeId?: PersonId | null
  readonly dueAt?: Instant | null
}

interface Props {
  readonly title: string
  readonly me: PersonId
  /** What holds now; `null` for several things that differ, of which only what is touched is changed. */
  readonly now: Assigned | null
  readonly isBusy?: boolean
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSave: (changes: Assigning) => void
}

const asItIs = 'as-it-is'

/** Who has something and when it is due, to set or to clear. Times are the reader's own. */
export function AssignDialog({ title, me, now, isBusy = false, isOpen, onClose, onSave }: Props) {
  const people = useColleagues()
  const due = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<string>()
  const others = people.filter(({ id }) => id !== me)
  const isElsewhere = now?.assigneeId !== undefined && !people.some(({ id }) => id === now.assigneeId)

  function setDue(value: string) {
    if (due.current) due.current.value = value
    setError(undefined)
  }

  function submit(values: FormData) {
    const who = String(values.get('who') ?? '')
    const when = String(values.get('due') ?? '')
    const dueAt = fromLocalField(when) ?? null
    if (due.current?.validity.badInput || (when !== '' && dueAt === null)) {
      setError('Give a whole date and time, or leave both empty.')
      return
    }
    onSave(changesOf({ who, when, dueAt }, now))
  }

  return (
    <FormDialog title={title} send="Save" isBusy={isBusy} isOpen={isOpen} onClose={onClose} onSubmit={submit}>
      {/* The list may come after the dialog: the choice is made on the whole of it. */}
      <SelectField
        key={people.length}
        label="Who has it"
        name="who"
        defaultValue={now ? (now.assigneeId ?? '') : asItIs}
      >
        {now === null && <option value={asItIs}>As it is</option>}
        <option value="">Nobody</option>
        <option value={me}>You</option>
        {isElsewhere && <option value={now?.assigneeId}>Somebody who is not on the list</option>}
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="due-field">
        <Field
          ref={due}
          label="Due"
          hint={`On your clock, ${Intl.DateTimeFormat().resolvedOptions().timeZone}.`}
          name="due"
          type="datetime-local"
          error={error}
          defaultValue={now?.dueAt ? toLocalField(now.dueAt) : ''}
        />
        <div className="usual-times">
          {usualTimes(new Date()).map(({ name, at }) => (
            <button key={name} type="button" className="link" onClick={() => setDue(toLocalField(at.toISOString()))}>
              {name}
            </button>
          ))}
          <button type="button" className="link" onClick={() => setDue('')}>
            {now ? 'No time' : 'As it is'}
          </button>
        </div>
      </div>
    </FormDialog>
  )
}

interface Chosen {
  readonly who: string
  readonly when: string
  readonly dueAt: Instant | null
}

function changesOf({ who, when, dueAt }: Chosen, now: Assigned | null): Assigning {
  if (now === null) {
    return { ...(who === asItIs ? {} : { assigneeId: who || null }), ...(when === '' ? {} : { dueAt }) }
  }
  // The field knows no seconds: a time that was not touched is not set anew.
  const isSameTime = when === (now.dueAt ? toLocalField(now.dueAt) : '')
  return {
    ...(who === (now.assigneeId ?? '') ? {} : { assigneeId: who || null }),
    ...(isSameTime ? {} : { dueAt }),
  }
}
