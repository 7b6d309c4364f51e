'use client'

import { useSyncExternalStore } from 'react'
import { type Colleague, colleagues, watchColleagues } from '@/components/api/people'

const nobody: readonly Colleague[] = []

/** Everybody who works on the desk; empty until that is known. */
export function useColleagues(): readonly Colleague[] {
  return useSyncExternalStore(watchColleagues, colleagues, () => nobody)
}
