'use client'

import { type KeyboardEvent, type Ref, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Colleague } from '@/components/api/people'
import type { PersonId } from '@/domain/ids'
import { MentionList } from './mention-list'
import { useMentions } from './use-mentions'

interface Props {
  readonly label: string
  readonly text: string
  readonly people: readonly Colleague[]
  readonly maxLength: number
  readonly describedBy?: string
  /** `chosen` is there where a name came from the list. */
  readonly onText: (text: string, chosen?: PersonId) => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A field for prose in which an @ offers the people of the desk. The list never takes the focus; arrow keys move in it. */
export function MentionField({ label, text, people, maxLength, describedBy, onText, ref }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => field.current)
  const mentions = useMentions({ field, text, people, onText })
  const { options, active, isOpen } = mentions
  useLayoutEffect(() => grow(field.current))

  function pressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing || !mentions.press(event.key, event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    // It was meant for the list and not for the form around it.
    event.stopPropagation()
  }

  return (
    <div className="form-field mention-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        className="field"
        name="text"
        rows={2}
        dir="auto"
        maxLength={maxLength}
        value={text}
        autoComplete="off"
        aria-autocomplete="list"
        aria-describedby={describedBy}
        aria-controls={isOpen ? `${id}-people` : undefined}
        aria-activedescendant={isOpen ? `${id}-person-${active}` : undefined}
        onChange={event => mentions.typed(event.target.value)}
        onKeyDown={pressed}
        onSelect={mentions.look}
        onBlur={mentions.close}
      />
      {isOpen && (
        <MentionList
          id={id}
          field={field}
          people={options}
          active={active}
          onChoose={person => mentions.choose(person)}
        />
      )}
    </div>
  )
}

// As high as what is in it, up to a third of the screen; where the browser does this itself it comes to the same.
function grow(field: HTMLTextAreaElement | null): void {
  if (!field || CSS.supports('field-sizing', 'content')) return
  field.style.height = 'auto'
  field.style.height = `${Math.min(field.scrollHeight + 2, innerHeight / 3)}px`
}
