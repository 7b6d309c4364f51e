'use client'

import { useCommands } from '../command/use-commands'

/** The inbox from the keyboard: rows are walked, the one that has the focus is answered. Enter follows the link. */
export function InboxKeys() {
  useCommands('inbox', {
    'next-waiting': () => moveRow(1),
    'previous-waiting': () => moveRow(-1),
    reply: {
      run: () => replyButton()?.click(),
      can: () => replyButton() !== null,
    },
  })
  return null
}

function moveRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex(row => row.closest('li')?.matches(':focus-within'))
  const target = at < 0 ? (by === 1 ? 0 : rows.length - 1) : at + by
  rows[Math.max(0, Math.min(rows.length - 1, target))]?.focus()
}

function replyButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.inbox-row:focus-within [data-reply]')
}
