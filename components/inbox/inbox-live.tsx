'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useState } from 'react'
import { browserLine, keepOpen } from '../api/browser-line'
import { LiveState } from '../shell/live-state'
import { concernsInbox } from './concerns-inbox'

// However much happens on a busy desk, the list is read again this often at most.
const shortestPause = 700

/** Reads the inbox again when something may have come into it or gone from it. */
export function InboxLive({ seq }: { readonly seq: number }) {
  const router = useRouter()
  const [line] = useState(() => {
    let isWaiting = false
    const readAgain = () => {
      if (isWaiting) return
      isWaiting = true
      setTimeout(() => {
        isWaiting = false
        startTransition(() => router.refresh())
      }, shortestPause)
    }
    return browserLine({
      path: '/articles/events',
      after: seq,
      hear: ({ event, data }) => {
        if (event === 'message' && concernsInbox(data)) readAgain()
      },
    })
  })
  useEffect(() => keepOpen(line), [line])
  return <LiveState line={line} />
}
