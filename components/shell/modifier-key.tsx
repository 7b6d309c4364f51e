'use client'

import { useSyncExternalStore } from 'react'

/** The key that commands are given with: ⌘ on Apple machines, Ctrl elsewhere. */
export function ModifierKey() {
  const isApple = useSyncExternalStore(
    neverChanges,
    () => /Mac|iPhone|iPad/.test(navigator.platform),
    () => false,
  )
  return isApple ? <kbd>⌘</kbd> : <kbd>Ctrl</kbd>
}

function neverChanges() {
  return () => undefined
}
