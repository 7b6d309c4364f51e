'use client'

import { useId, useMemo } from 'react'
import { useCommands } from '@/components/command/use-commands'
import { useLoaded } from '@/components/shell/later'
import { LaterPart } from '@/components/shell/later-part'
import { notify } from '@/components/shell/notices'
import type { WorkingState } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'

const waiting = new LaterPart(() => import('@/domain/review/blockers'))

/** Signs the article off, or says what that waits for. */
export function SignOffButton({
  state,
  claims,
  onPress,
}: {
  readonly state: WorkingState
  readonly claims: readonly Claim[]
  readonly onPress: () => void
}) {
  const id = useId()
  const part = useLoaded(waiting)
  const reason = useMemo(
    () => (part.kind === 'there' ? reasonIn(part.loaded, state, claims) : undefined),
    [part, state, claims],
  )
  const isWaiting = part.kind === 'there' ? reason !== undefined : isSurelyWaiting(state, claims)

  async function press() {
    try {
      const why = reasonIn(await waiting.bring(), state, claims)
      if (why) notify({ kind: 'problem', message: why })
      else onPress()
    } catch {
      notify({ kind: 'problem', message: 'The desk cannot be reached. Try again in a moment.' })
    }
  }

  useCommands('everywhere', { 'sign-off': { run: () => void press(), suits: () => !isWaiting } })

  return (
    <>
      <button
        type="button"
        className={state === 'checking' ? 'button hide-narrow' : isWaiting ? 'button' : 'button primary'}
        aria-disabled={isWaiting ? true : undefined}
        aria-describedby={reason ? id : undefined}
        title={reason}
        onClick={press}
      >
        Sign off
      </button>
      {reason && (
        <span className="visually-hidden" id={id}>
          {reason}
        </span>
      )}
    </>
  )
}

type Blockers = typeof import('@/domain/review/blockers')

function reasonIn({ blockersOf, blockersInWords }: Blockers, state: WorkingState, claims: readonly Claim[]) {
  const blockers = blockersOf(state, claims)
  return blockers.length > 0 ? blockersInWords(blockers) : undefined
}

// Enough to draw the button as it will stay; why it waits is put into words by what is loaded later.
function isSurelyWaiting(state: WorkingState, claims: readonly Claim[]): boolean {
  return state === 'checking' || claims.length === 0 || claims.some(({ review }) => review.state !== 'approved')
}
