'use client'

import { useSyncExternalStore } from 'react'

// Times are told by the minute.
const pause = 30_000

let now = new Date()
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()

/** The time, again and again; one timer for however many times stand on the screen. */
export function useNow(): Date {
  return useSyncExternalStore(watch, current, current)
}

function current(): Date {
  return now
}

function watch(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = new Date()
    timer = setInterval(tick, pause)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearInterval(timer)
  }
}

function tick(): void {
  now = new Date()
  for (const listener of listeners) listener()
}
