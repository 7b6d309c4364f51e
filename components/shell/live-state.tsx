'use client'

import { useSyncExternalStore } from 'react'

/** What is shown of a line that brings what others do. */
export interface LineState {
  subscribe(listener: () => void): () => void
  snapshot(): 'connecting' | 'live' | 'away' | 'resting'
}

/** Whether what others do arrives by itself, in the strip. Quiet: nothing is lost while it does not. */
export function LiveState({ line }: { readonly line: LineState }) {
  const state = useSyncExternalStore(line.subscribe, line.snapshot, () => 'connecting' as const)
  if (state === 'live') return <span className="live">Live</span>
  return state === 'away' ? <span className="live">Not live, trying again</span> : null
}
