'use client'

import type { Claim } from '@/domain/claim/claim'
import { whyNotApproved } from '@/domain/review/review-claim'
import { useBoard, useBoardState, useMayReview } from './board-context'
import { ReturnForm } from './return-form'

/** What an editor can decide on the claim that is shown, one key each. */
export function Decisions({ claim, number }: { readonly claim: Claim; readonly number: number }) {
  const { board } = useBoard()
  const mayReview = useMayReview()
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
          aria-keyshortcuts="Y"
          aria-disabled={whyNotApproved(claim) ? true : undefined}
          onClick={() => board.approve()}
        >
          Approve<kbd>Y</kbd>
        </button>
      )}
      <button type="button" className="button" aria-keyshortcuts="R" onClick={() => board.beginReturn()}>
        {state === 'returned' ? 'Change the reason' : 'Return'}
        <kbd>R</kbd>
      </button>
      {state !== 'unreviewed' && (
        <button type="button" className="button" aria-keyshortcuts="U" onClick={() => board.takeBack()}>
          Take the decision back<kbd>U</kbd>
        </button>
      )}
      <button type="button" className="button" aria-keyshortcuts="Q" onClick={() => board.ask()}>
        Ask<kbd>Q</kbd>
      </button>
      {state === 'unreviewed' ? (
        <button type="button" className="button plain" aria-keyshortcuts="L" onClick={() => board.putOff()}>
          Later<kbd>L</kbd>
        </button>
      ) : (
        <button type="button" className="button plain" aria-keyshortcuts="J" onClick={() => board.move(1)}>
          Next<kbd>J</kbd>
        </button>
      )}
    </div>
  )
}
