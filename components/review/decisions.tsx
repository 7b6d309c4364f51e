'use client'

import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import type { Claim } from '@/domain/claim/claim'
import { whyNotApproved } from '@/domain/review/review-claim'
import { useBoard, useBoardState, useMayReview } from './board-context'
import { ReturnForm } from './return-form'

/** What an editor can decide on the claim that is shown, one key each. */
export function Decisions({ claim, number }: { readonly claim: Claim; readonly number: number }) {
  const { board } = useBoard()
  const mayReview = useMayReview()
  const shortcut = useShortcuts()
  const isReturning = useBoardState(state => state.returning === 'current')
  // A reason that is half written stays, even if it cannot be sent now.
  if (isReturning) return <ReturnForm label="Why it goes back" />
  if (!mayReview) return null
  const { state } = claim.review
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form, and these are decisions.
    <div className="decisions" role="group" aria-label={`Decide claim ${number}`}>
      {state !== 'approved' && (
        <button
          type="button"
          className="button primary"
          aria-keyshortcuts={shortcut('approve')?.aria}
          aria-disabled={whyNotApproved(claim) ? true : undefined}
          onClick={() => board.approve()}
        >
          Approve
          <KeysOf command="approve" />
        </button>
      )}
      <button
        type="button"
        className="button"
        aria-keyshortcuts={shortcut('return')?.aria}
        onClick={() => board.beginReturn()}
      >
        {state === 'returned' ? 'Change the reason' : 'Return'}
        <KeysOf command="return" />
      </button>
      {state !== 'unreviewed' && (
        <button
          type="button"
          className="button"
          aria-keyshortcuts={shortcut('take-back')?.aria}
          onClick={() => board.takeBack()}
        >
          Take the decision back
          <KeysOf command="take-back" />
        </button>
      )}
      <button type="button" className="button" aria-keyshortcuts={shortcut('ask')?.aria} onClick={() => board.ask()}>
        Ask
        <KeysOf command="ask" />
      </button>
      {state === 'unreviewed' ? (
        <button
          type="button"
          className="button plain"
          aria-keyshortcuts={shortcut('later')?.aria}
          onClick={() => board.putOff()}
        >
          Later
          <KeysOf command="later" />
        </button>
      ) : (
        <button
          type="button"
          className="button plain"
          aria-keyshortcuts={shortcut('next-claim')?.aria}
          onClick={() => board.move(1)}
        >
          Next
          <KeysOf command="next-claim" />
        </button>
      )}
    </div>
  )
}
