'use client'

import { useId, useMemo, useState } from 'react'
import { notify } from '@/components/shell/notices'
import type { WorkingState } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import { blockersInWords, blockersOf } from '@/domain/review/blockers'
import type { ArticleStand } from './article-stand'
import { moveArticle } from './move-article'
import type { ReopenDialog } from './reopen-dialog'
import type { StandAbilities } from './reviewed-article'
import type { SignOffDialog } from './sign-off-dialog'
import { useValue } from './use-value'

interface Props {
  readonly stand: ArticleStand
  readonly claims: readonly Claim[]
  readonly abilities: StandAbilities
  readonly version: number
}

/** The next step with an article: give it to review, sign it off, reopen it. What cannot be pressed says why. */
export function ArticleStep({ stand, claims, abilities, version }: Props) {
  const { state, isBusy } = useValue(stand, standing => standing)
  const [isAsking, setIsAsking] = useState(false)
  const [dialogs, setDialogs] = useState<Dialogs>()
  const ask = async () => {
    try {
      setDialogs(dialogs ?? (await loadDialogs()))
      setIsAsking(true)
    } catch {
      notify({ kind: 'problem', message: 'The desk cannot be reached. Try again in a moment.' })
    }
  }
  if (state === 'signed_off') {
    if (!abilities.maySignOff) return null
    return (
      <>
        <button type="button" className="button" aria-disabled={isBusy} onClick={ask}>
          Reopen
        </button>
        {dialogs && <dialogs.Reopen stand={stand} isOpen={isAsking} onClose={() => setIsAsking(false)} />}
      </>
    )
  }
  return (
    <>
      {abilities.mayMove && state === 'checking' && <Move stand={stand} to="in_review" words="Give to review" />}
      {abilities.mayMove && state === 'in_review' && !abilities.maySignOff && (
        <Move stand={stand} to="checking" words="Back to checking" />
      )}
      {abilities.maySignOff && (
        <>
          <SignOffButton state={state} claims={claims} onPress={ask} />
          {dialogs && (
            <dialogs.SignOff
              stand={stand}
              version={version}
              claims={claims.length}
              isOpen={isAsking}
              onClose={() => setIsAsking(false)}
            />
          )}
        </>
      )}
    </>
  )
}

interface Dialogs {
  readonly Reopen: typeof ReopenDialog
  readonly SignOff: typeof SignOffDialog
}

// Few who open an article press either button: what they open is loaded when somebody does.
async function loadDialogs(): Promise<Dialogs> {
  const [reopen, signOff] = await Promise.all([import('./reopen-dialog'), import('./sign-off-dialog')])
  return { Reopen: reopen.ReopenDialog, SignOff: signOff.SignOffDialog }
}

function Move({
  stand,
  to,
  words,
}: {
  readonly stand: ArticleStand
  readonly to: WorkingState
  readonly words: string
}) {
  const isBusy = useValue(stand, standing => standing.isBusy)
  return (
    <button type="button" className="button" aria-busy={isBusy} onClick={() => moveArticle(stand, to)}>
      {words}
    </button>
  )
}

function SignOffButton({
  state,
  claims,
  onPress,
}: {
  readonly state: WorkingState
  readonly claims: readonly Claim[]
  readonly onPress: () => void
}) {
  const id = useId()
  const reason = useMemo(() => {
    const blockers = blockersOf(state, claims)
    return blockers.length > 0 ? blockersInWords(blockers) : undefined
  }, [state, claims])
  return (
    <>
      <button
        type="button"
        className={state === 'checking' ? 'button hide-narrow' : 'button'}
        aria-disabled={reason ? true : undefined}
        aria-describedby={reason ? id : undefined}
        title={reason}
        onClick={() => (reason ? notify({ kind: 'problem', message: reason }) : onPress())}
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
