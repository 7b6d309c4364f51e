'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { type Answer, type Request, request } from '../api/request'
import { notify } from './notices'

/** What became of something that was sent: what the desk answered, or nothing, where a notice has said why. */
type Sent = Extract<Answer, { readonly kind: 'done' }> | undefined

/** Sends one thing at a time, says a refusal in a notice, and shows the page as it is afterwards. */
export function useSending() {
  const router = useRouter()
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()

  async function send(what: Request, done?: string): Promise<Sent> {
    setIsSending(true)
    const answer = await request(what)
    setIsSending(false)
    startRefreshing(() => router.refresh())
    if (answer.kind === 'done') {
      if (done) notify({ kind: 'done', message: done })
      return answer
    }
    const message =
      answer.kind === 'problem' ? answer.message : 'Nothing was changed: the desk does not answer. Try again.'
    notify({ kind: 'problem', message })
    return undefined
  }

  return { send, isBusy: isSending || isRefreshing }
}
