'use client'

import type { CommandId } from '../../domain/command/commands'
import { useShortcuts } from '../command/keymap'

export interface KeyHint {
  /** Shown with the keys that this person has for them. */
  readonly commands?: readonly CommandId[]
  /** Keys of the browser's own, as they are printed. */
  readonly keys?: readonly string[]
  readonly does: string
  /** Left out where the strip is short of room. */
  readonly isExtra?: boolean
}

// Room is short in the strip.
const signs: Readonly<Record<string, string>> = { Shift: '⇧', Enter: '↵' }

/** The keys that work here now, at the end of the strip. */
export function KeyHints({ hints }: { readonly hints: readonly KeyHint[] }) {
  const shortcut = useShortcuts()
  const shown = hints
    .map(({ commands = [], keys = [], does, isExtra }) => ({
      caps: [...commands.flatMap(id => shortcut(id)?.caps ?? []), ...keys],
      does,
      isExtra,
    }))
    .filter(({ caps }) => caps.length > 0)
  return (
    <ul className="keys" aria-label="Keys">
      {shown.map(({ caps, does, isExtra }) => (
        <li key={does} className={isExtra ? 'extra' : undefined}>
          {caps.map((cap, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: key caps never move.
            <kbd key={position}>{signs[cap] ?? cap}</kbd>
          ))}{' '}
          {does}
        </li>
      ))}
    </ul>
  )
}
