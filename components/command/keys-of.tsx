'use client'

import type { CommandId } from '@/domain/command/commands'
import { useShortcuts } from './keymap'

/** The keys of a command as they are printed, for the eye: `aria-keyshortcuts` tells of them where they work. */
export function KeysOf({ command }: { readonly command: CommandId }) {
  const shortcut = useShortcuts()(command)
  if (!shortcut) return null
  return (
    <span className="keycaps" aria-hidden="true">
      {shortcut.caps.map(cap => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </span>
  )
}
