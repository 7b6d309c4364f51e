'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { request } from '../api/request'
import { Dialog } from '../shell/dialog'
import { Icon } from '../shell/icon'
import { notify } from '../shell/notices'

/** Says that this is a demonstration and clears it: one press, and one that says what goes. */
export function DemonstrationBanner({
  titles,
  canClear,
}: {
  readonly titles: readonly string[]
  readonly canClear: boolean
}) {
  const router = useRouter()
  const [isAsking, setIsAsking] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const [isRefreshing, startRefreshing] = useTransition()
  const isBusy = isSending || isRefreshing

  async function clear() {
    setIsSending(true)
    const answer = await request({ method: 'DELETE', path: '/demonstration' })
    setIsSending(false)
    setIsAsking(false)
    if (answer.kind === 'unreachable') {
      return notify({ kind: 'problem', message: 'Nothing was cleared: the desk does not answer. Try again.' })
    }
    if (answer.kind === 'problem') return notify({ kind: 'problem', message: answer.message })
    notify({ kind: 'done', message: 'The demonstration is cleared. The desk is yours.' })
    startRefreshing(() => router.refresh())
  }

  return (
    <section className="banner" aria-label="Demonstration">
      <Icon name="info" />
      <p>
        This is a demonstration desk: real events, our own words, invented sources.
        {canClear ? ' Look around, change what you like.' : ' An editor can clear it.'}
      </p>
      {canClear && (
        <button type="button" className="button" disabled={isBusy} onClick={() => setIsAsking(true)}>
          Clear it
        </button>
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title="Clear the demonstration?"
        footer={
          <>
            <button type="button" className="button" onClick={() => setIsAsking(false)}>
              Keep it
            </button>
            <button type="button" className="button primary" disabled={isBusy} onClick={clear}>
              {isBusy ? 'Clearing…' : 'Clear the demonstration'}
            </button>
          </>
        }
      >
        <p>These articles go, with their claims, checks and evidence, and what you did to them:</p>
        <ul className="goes">
          {titles.map(title => (
            <li key={title}>{title}</li>
          ))}
        </ul>
        <p>Your own articles stay. The log keeps that the demonstration was here.</p>
      </Dialog>
    </section>
  )
}
