'use client'

import { useIsApple } from '../command/is-apple'

/** The key that commands are given with: ⌘ on Apple machines, Ctrl elsewhere. */
export function ModifierKey() {
  return useIsApple() ? <kbd>⌘</kbd> : <kbd>Ctrl</kbd>
}
