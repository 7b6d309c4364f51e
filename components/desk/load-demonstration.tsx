'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { request } from '../api/request'
import { notify } from '../shell/notices'

/** Puts the demonstration on an empty desk. */
export function LoadDemonstration() {
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()

  async function load() {
    setIsSending(true)
    const answer = await request({ method: 'POST', path: '/demonstration' })
    setIsSending(false)
    if (answer.kind === 'unreachable') {
      return notify({ kind: 'problem', message: 'Nothing was loaded: the desk does not answer. Try again.' })
    }
    if (answer.kind === 'problem') return notify({ kind: 'problem', message: answer.message })
    startRefreshing(() => router.refresh())
  }

  return (
    <button type="button" className="link" disabled={isSending || isRefreshing} onClick={load}>
      load the demonstration
    </button>
  )
}
