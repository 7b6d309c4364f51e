'use client'

import { useEffect, useState } from 'react'
import { KeysDialog } from './keys-dialog'

/** The desk from the keyboard: arrows or J and K walk the rows, / searches, ? lists the keys. Enter follows the link. */
export function DeskKeys() {
  const [isHelpOpen, setIsHelpOpen] = useState(false)

  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open], [popover]:popover-open')) return
      if (event.key === 'ArrowDown' || event.key === 'j') moveRow(event, 1)
      else if (event.key === 'ArrowUp' || event.key === 'k') moveRow(event, -1)
      else if (event.key === '/') focusSearch(event)
      else if (event.key === '?') setIsHelpOpen(true)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])

  return <KeysDialog isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
}

function moveRow(event: KeyboardEvent, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex(row => row.closest('tr')?.matches(':focus-within'))
  const target = at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by
  if (rows.length === 0) return
  event.preventDefault()
  rows[Math.max(0, Math.min(rows.length - 1, target))]?.focus()
}

function focusSearch(event: KeyboardEvent): void {
  const field = document.getElementById('desk-search')
  if (!(field instanceof HTMLInputElement)) return
  event.preventDefault()
  field.focus()
  field.select()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable="true"]')
}
