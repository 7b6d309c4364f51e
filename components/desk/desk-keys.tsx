'use client'

import { useCommands } from '../command/use-commands'

/** The desk from the keyboard: rows are walked, the search is reached. Enter follows the link. */
export function DeskKeys() {
  useCommands('desk', {
    'next-article': () => moveRow(1),
    'previous-article': () => moveRow(-1),
    search: focusSearch,
  })
  return null
}

function moveRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex(row => row.closest('tr')?.matches(':focus-within'))
  const target = at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by
  rows[Math.max(0, Math.min(rows.length - 1, target))]?.focus()
}

function focusSearch(): void {
  const field = document.getElementById('desk-search')
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
