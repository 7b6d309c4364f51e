'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useRef, useState } from 'react'
import type { ArticleId } from '../../domain/ids'
import { browserLine, keepOpen } from '../api/browser-line'
import { isRecord } from '../api/claim-shape'
import { LiveState } from '../shell/live-state'

// However much happens on a busy desk, the list is read again this often at most.
const shortestPause = 700

/** Reads the list again when something on it changes, without moving what is being looked at. */
export function DeskLive({ seq, shown }: { readonly seq: number; readonly shown: readonly ArticleId[] }) {
  const router = useRouter()
  const isShown = useRef<(id: ArticleId) => boolean>(() => true)
  useEffect(() => {
    isShown.current = id => shown.includes(id)
  }, [shown])
  const [line] = useState(() => {
    const readAgain = notTooOften(() => startTransition(() => router.refresh()))
    return browserLine({
      path: '/articles/events',
      after: seq,
      hear: ({ event, data }) => {
        if (event === 'message' && changesList(data, isShown.current)) readAgain()
      },
    })
  })
  useEffect(() => keepOpen(line), [line])
  return <LiveState line={line} />
}

// What happens within an article that is not on the page changes nothing here.
function changesList(data: unknown, isShown: (id: ArticleId) => boolean): boolean {
  if (!isRecord(data) || typeof data.articleId !== 'string') return false
  return isShown(data.articleId) || (typeof data.kind === 'string' && data.kind.startsWith('article.'))
}

// The first time at once, and once more at the end of the pause where more came during it.
function notTooOften(run: () => void): () => void {
  let isResting = false
  let isAskedAgain = false
  return function ask() {
    isAskedAgain = isResting
    if (isResting) return
    isResting = true
    run()
    setTimeout(() => {
      isResting = false
      if (isAskedAgain) ask()
    }, shortestPause)
  }
}
