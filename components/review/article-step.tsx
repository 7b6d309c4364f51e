'use client'

import { useState } from 'react'
import { useCommands } from '@/components/command/use-commands'
import { notify } from '@/components/shell/notices'
import type { WorkingState } from '@/domain/article/article'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleStand } from './article-stand'
import { moveArticle } from './move-article'
import type { ReopenDialog } from './reopen-dialog'
import { SignOffButton } from './sign-off-button'
import type { SignOffDialog } from './sign-off-dialog'
import { useValue } from './use-value'

interface Props {
  readonly stand: ArticleStand
  readonly claims: readonly Claim[]
  readonly version: number
}

/** The next step with an article: give it to review, sign it off, reopen it. What cannot be pressed says why. */
export function ArticleStep({ stand, claims, version }: Props) {
  const { state, abilities, isBusy } = useValue(stand, standing => standing)
  // Which dialog is open is not the article's state: that may turn under somebody who reads what they are about to sign.
  const [asking, setAsking] = useState<'sign-off' | 'reopen'>()
  const [dialogs, setDialogs] = useState<Dialogs>()
  const ask = async (what: 'sign-off' | 'reopen') => {
    try {
      setDialogs(dialogs ?? (await loadDialogs()))
      setAsking(what)
    } catch {
      notify({ kind: 'problem', message: 'The desk cannot be reached. Try again in a moment.' })
    }
  }
  const close = () => setAsking(undefined)
  const { mayMove, maySignOff } = abilities
  useCommands('everywhere', {
    'give-to-review': { run: () => void moveArticle(stand, 'in_review'), can: () => mayMove && state === 'checking' },
    'back-to-checking': { run: () => void moveArticle(stand, 'checking'), can: () => mayMove && state === 'in_review' },
    reopen: { run: () => void ask('reopen'), can: () => maySignOff && state === 'signed_off' },
  })
  return (
    <>
      {mayMove && state === 'checking' && <Move stand={stand} to="in_review" words="Give to review" />}
      {mayMove && state === 'in_review' && !maySignOff && <Move stand={stand} to="checking" words="Back to checking" />}
      {maySignOff && state === 'signed_off' && (
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => ask('reopen')}>
          Reopen
        </button>
      )}
      {maySignOff && state !== 'signed_off' && (
        <SignOffButton state={state} claims={claims} onPress={() => ask('sign-off')} />
      )}
      {dialogs && (
        <>
          <dialogs.Reopen stand={stand} isOpen={asking === 'reopen'} onClose={close} />
          <dialogs.SignOff
            {...{ stand, version, claims: claims.length }}
            isOpen={asking === 'sign-off'}
            onClose={close}
          />
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
    <button
      type="button"
      // On a phone the way back is in the menu of the board: the article's name needs the room.
      className={to === 'checking' ? 'button hide-narrow' : 'button'}
      aria-busy={isBusy}
      onClick={() => moveArticle(stand, to)}
    >
      {words}
    </button>
  )
}
