'use client'

import { useEffect, useState } from 'react'
import { claimOf } from '@/components/api/claim-write'
import { needsDecision, type OutboxState } from '@/components/api/outbox-state'
import { Icon } from '@/components/shell/icon'
import { later } from '@/components/shell/later'
import { useWorkspace, useWorkspaceState } from './workspace-context'

const UnsentPanel = later(async () => (await import('./unsent-panel')).UnsentPanel)

/** What is not safe yet and what is being done about it; else that all is saved. */
export function SaveState() {
  const outbox = useWorkspaceState(state => state.outbox)
  const { writes, isSignedOut, isFailing, isKept, lastSavedAt, others } = outbox
  if (isSignedOut) return <SignedOut outbox={outbox} />
  if (isFailing && writes.length > 0) return <Failing outbox={outbox} />
  const troubled = writes.filter(needsDecision)
  if (troubled.length > 0) return <Troubled outbox={outbox} count={troubled.length} />
  if (!isKept && writes.length > 0) return <Unsent words={`Saving… ${keptInWords(outbox)}`} />
  if (writes.some(({ state }) => state === 'sending')) return <span>Saving…</span>
  return (
    <>
      <span>All saved{timeOf(lastSavedAt)}</span>
      {others > 0 && <Unsent words="Somebody else’s work waits here" isQuiet />}
    </>
  )
}

function SignedOut({ outbox }: { readonly outbox: OutboxState }) {
  const count = inWords(outbox.writes.length)
  const words = outbox.isSomebodyElse
    ? `Somebody else is signed in here now. ${count} of yours not sent, kept for you.`
    : `You are signed out. ${count} not sent. ${keptInWords(outbox)}`
  return (
    <>
      <Unsent words={words} />
      <a className="link" href="/sign-in" target="_blank" rel="noreferrer">
        Sign in again
      </a>
    </>
  )
}

function Failing({ outbox }: { readonly outbox: OutboxState }) {
  const workspace = useWorkspace()
  return (
    <>
      <Unsent words={`${inWords(outbox.writes.length)} not sent. ${keptInWords(outbox)}`} />
      <Countdown until={outbox.nextTryAt} />
      <button type="button" className="link" onClick={() => workspace.options.outbox.sendNow()}>
        Send now
      </button>
    </>
  )
}

function Troubled({ outbox, count }: { readonly outbox: OutboxState; readonly count: number }) {
  const workspace = useWorkspace()
  const first = outbox.writes.find(needsDecision)
  const claimId = first && claimOf(first.write)
  const isShown = useWorkspaceState(({ index }) => claimId !== undefined && index.find(claimId) !== undefined)
  return (
    <>
      <Unsent words={`${inWords(count)} not saved. Your decision is needed.`} />
      {isShown && claimId !== undefined && (
        <button type="button" className="link" onClick={() => workspace.select(claimId, { open: true, scroll: true })}>
          Show it
        </button>
      )}
    </>
  )
}

// The words open the list of what they speak of; read out once when they change.
function Unsent({ words, isQuiet }: { readonly words: string; readonly isQuiet?: boolean }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <span className="visually-hidden" role="status">
        {words}
      </span>
      <button
        type="button"
        className={isQuiet ? 'link unsent-words' : 'link unsent unsent-words'}
        popoverTarget="unsent-list"
        aria-expanded={isOpen}
      >
        <Icon name="unsent" />
        {words}
      </button>
      <div
        id="unsent-list"
        popover="auto"
        className="unsent-list"
        onToggle={event => setIsOpen(event.newState === 'open')}
      >
        {isOpen && <UnsentPanel />}
      </div>
    </>
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

function inWords(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}

function keptInWords({ isKept, writes }: OutboxState): string {
  if (!isKept) return 'This browser keeps nothing: leave the page open.'
  return writes.every(queued => queued.isKept) ? 'Kept here.' : ''
}

function timeOf(at: number | null): string {
  return at === null ? '' : ` ${new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at)}`
}
