'use client'

import { useEffect, useState } from 'react'
import { Icon } from '../shell/icon'

// The page itself comes first; what waits is said a moment later.
const pause = 1_500

/** The way to the inbox, with how much waits there; it follows what happens on the desk. */
export function InboxLink({ isCurrent = false }: { readonly isCurrent?: boolean }) {
  const [total, setTotal] = useState(0)

  useEffect(() => {
    let stop: (() => void) | undefined
    let isOver = false
    const timer = setTimeout(async () => {
      const watch = await bring()
      if (!isOver) stop = watch?.(setTotal)
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
      stop?.()
    }
  }, [])

  return (
    // A whole new page: what is not sent yet is taken over by it.
    <a
      className="icon-button inbox-link"
      href="/inbox"
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={total > 0 ? `Inbox, ${total} waiting` : 'Inbox'}
      title={total > 0 ? `${total} waiting for you` : 'Inbox'}
    >
      <Icon name="inbox" />
      {total > 0 && <span className="inbox-count">{total > 99 ? '99+' : total}</span>}
    </a>
  )
}

async function bring() {
  try {
    return (await import('./watch-inbox')).watchInbox
  } catch {
    // Without the count the way is still there; the next page brings it.
    return undefined
  }
}
