import { useSyncExternalStore } from 'react'

/** Whether commands are given with ⌘ on this machine. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}

/** The same for what is drawn: the server cannot know, and the page is taken over as it came. */
export function useIsApple(): boolean {
  return useSyncExternalStore(neverChanges, isApple, () => false)
}

function neverChanges() {
  return () => undefined
}
