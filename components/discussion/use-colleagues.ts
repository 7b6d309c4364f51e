'use client'

import { useSyncExternalStore } from 'react'
import { type Colleague, colleagues, watchColleagues } from '@/components/api/people'

const nobody: readonly Colleague[] = []

/** Everybody who works on the desk; empty until that is known, and for those who may not ask. */
export function useColleagues(mayAsk = true): readonly Colleague[] {
  return useSyncExternalStore(mayAsk ? watchColleagues : never, colleagues, () => nobody)
}

function never(): () => void {
  return () => undefined
}
