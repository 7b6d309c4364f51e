'use client'

import { useSyncExternalStore } from 'react'
import type { Value } from '@/components/workspace/value'

/** A part of a watched value. `pick` must give the same part for the same state: the component renders when it differs. */
export function useValue<State extends object, Part>(value: Value<State>, pick: (state: State) => Part): Part {
  const now = () => pick(value.get())
  return useSyncExternalStore(value.subscribe, now, now)
}
