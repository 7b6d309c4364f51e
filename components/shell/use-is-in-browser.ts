'use client'

import { useSyncExternalStore } from 'react'

/** False while the server renders and the page is taken over: times are shown on the reader's own clock, never on the server's. */
export function useIsInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

function never(): () => void {
  return () => undefined
}
