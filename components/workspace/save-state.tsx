'use client'

import { useEffect, useState } from 'react'
import type { OutboxState } from '@/components/api/outbox-state'
import { Icon } from '@/components/shell/icon'
import { UnresolvedWrite } from './unresolved-write'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** What is not safe yet and what is being done about it; else that all is saved. */
export function SaveState() {
  const { options } = useWorkspace()
  const outbox = useWorkspaceState(state => state.outbox)
  const unsent = useWorkspaceState(state => state.unsent)
  if (outbox.isSignedOut) {
    return (
      <>
        <Unsent words={`You are signed out. ${claimsInWords(unsent.size)} not sent, kept here.`} />
        <a className="link" href="/sign-in" target="_blank" rel="noreferrer">
          Sign in again
        </a>
      </>
    )
  }
  if (outbox.isFailing) {
    return (
      <>
        <Unsent words={`${claimsInWords(unsent.size)} not sent. ${keptInWords(outbox)}`} />
        <Countdown until={outbox.nextTryAt} />
        <button type="button" className="link" onClick={() => options.outbox.sendNow()}>
          Send now
        </button>
      </>
    )
  }
  const troubled = outbox.writes.find(({ state }) => state === 'stale' || state === 'refused')
  if (troubled) {
    return (
      <>
        <Unsent words={`${claimsInWords(unsent.size)} not saved. Your decision is needed.`} />
        <UnresolvedWrite queued={troubled} />
      </>
    )
  }
  const isSending = outbox.writes.some(({ state }) => state === 'sending')
  return <span>{isSending ? 'Saving…' : `All saved${timeOf(outbox.lastSavedAt)}`}</span>
}

function Unsent({ words }: { readonly words: string }) {
  return (
    <span className="unsent" role="status">
      <Icon name="unsent" />
      {words}
    </span>
  )
}

// Seconds are for the eye alone: read out one by one they would drown everything else.
function Countdown({ until }: { readonly until: number | null }) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (until === null) return
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [until])
  if (until === null) return <span aria-hidden="true">Trying now…</span>
  return <span aria-hidden="true">Trying again in {Math.max(1, Math.ceil((until - now) / 1000))} s</span>
}

function claimsInWords(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`
}

function keptInWords({ isKept }: OutboxState): string {
  return isKept ? 'Kept here.' : 'This browser keeps nothing: leave the page open.'
}

function timeOf(at: number | null): string {
  return at === null ? '' : ` ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at)}`
}
