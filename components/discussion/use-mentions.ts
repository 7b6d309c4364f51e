'use client'

import { type RefObject, useState } from 'react'
import type { Colleague } from '@/components/api/people'
import { announce } from '@/components/shell/announce'
import type { PersonId } from '@/domain/ids'
import { openMention, peopleNamed, withMention } from '@/domain/note/mention'

interface Options {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  readonly people: readonly Colleague[]
  readonly onText: (text: string, chosen?: PersonId) => void
}

// As many as can be taken in at a glance; who is not among them is found by one more letter.
const mostShown = 8

/** The list behind an @ in a field: who is in it, which one is active, and what keys do to it. */
export function useMentions({ field, text, people, onText }: Options) {
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState(0)
  const open = caret === null ? undefined : openMention(text, caret)
  const options = open ? peopleNamed(open.query, people).slice(0, mostShown) : []
  const isOpen = options.length > 0

  function typed(next: string) {
    const at = field.current?.selectionStart ?? next.length
    onText(next)
    setCaret(at)
    setActive(0)
    const found = openMention(next, at)
    const first = found && peopleNamed(found.query, people)[0]
    if (first) announce(`${first.name}. Arrow keys for others, Enter takes the name.`)
  }

  function choose(person: Colleague) {
    if (!open) return
    const { text: next, caret: after } = withMention(text, open, person.name)
    onText(next, person.id)
    setCaret(null)
    // The caret can be placed once the field has the new text.
    requestAnimationFrame(() => field.current?.setSelectionRange(after, after))
  }

  function move(by: number) {
    const next = (active + by + options.length) % options.length
    setActive(next)
    const person = options[next]
    if (person) announce(person.name)
  }

  /** What a key does to the list; false where it is none of its keys, or the list is closed. */
  function press(key: string, hasModifier: boolean): boolean {
    if (!isOpen || hasModifier) return false
    const person = options[active]
    if (key === 'ArrowDown') move(1)
    else if (key === 'ArrowUp') move(-1)
    else if (key === 'Escape') setCaret(null)
    else if ((key === 'Enter' || key === 'Tab') && person) choose(person)
    else return false
    return true
  }

  // The list goes with the caret that leaves the name, and does not come back by itself.
  function look() {
    if (caret !== null && field.current?.selectionStart !== caret) setCaret(null)
  }

  return { options, active, isOpen, typed, choose, press, look, close: () => setCaret(null) }
}
