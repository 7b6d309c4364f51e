'use client'

import { useSending } from '../shell/use-sending'

export function EndOtherSessions() {
  const { send, isBusy } = useSending()
  return (
    <button
      type="button"
      className="button"
      disabled={isBusy}
      onClick={() => send({ method: 'DELETE', path: '/account/sessions' }, 'You are signed in here alone.')}
    >
      Sign out everywhere else
    </button>
  )
}
