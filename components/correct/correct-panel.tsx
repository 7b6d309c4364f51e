'use client'

import { useValue } from '@/components/review/use-value'
import { TextareaField } from '@/components/shell/textarea-field'
import { useWorkspaceState } from '@/components/workspace/workspace-context'
import { CorrectTrouble } from './correct-trouble'
import type { Correction } from './correction'
import { LeftDraftView } from './left-draft-view'
import { TouchedClaimItem } from './touched-claim-item'
import { correctionInWords, countTouched } from './touched-claims'

/** What a correction comes to, why it is made, and the way to the next version. */
export function CorrectPanel({ correction, version }: { readonly correction: Correction; readonly version: number }) {
  const { stage, changes, claims, reason, isKept, left } = useValue(correction, state => state)
  const index = useWorkspaceState(state => state.index)
  const wereLost = new Set(index.lost.map(({ id }) => id))
  const touched = claims.filter(({ claimId, anchor }) => anchor.state !== 'exact' && !wereLost.has(claimId))
  const isSaving = stage === 'saving'
  return (
    <section className="correct-panel" aria-labelledby="correct-title">
      <h2 id="correct-title">Correcting version {version}</h2>
      <CorrectTrouble correction={correction} version={version} />
      {left && <LeftDraftView left={left} version={version} onForget={() => void correction.forgetLeft()} />}
      <p role="status">{correctionInWords(changes, countTouched(claims, wereLost))}</p>
      {touched.length > 0 && (
        <ol className="touched" aria-label="Claims that this correction touches">
          {touched.map(claim => (
            <TouchedClaimItem
              key={claim.claimId}
              touched={claim}
              number={index.numberOf(claim.claimId)}
              before={index.get(claim.claimId)}
              onShow={() => correction.show(claim.claimId)}
            />
          ))}
        </ol>
      )}
      <form
        onSubmit={event => {
          event.preventDefault()
          void correction.save()
        }}
      >
        <TextareaField
          label="Why"
          hint="Stands beside the version for everybody."
          name="reason"
          rows={2}
          maxLength={2_000}
          value={reason}
          onChange={event => correction.because(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void correction.save()
            else if (event.key === 'Escape') correction.cancel()
            else return
            event.preventDefault()
          }}
        />
        <div className="form-actions">
          <button type="submit" className="button primary" disabled={stage !== 'open' || changes === 0}>
            {isSaving ? 'Saving…' : `Save as version ${version + 1}`}
          </button>
          <button type="button" className="button plain" disabled={isSaving} onClick={() => correction.cancel()}>
            Cancel
          </button>
        </div>
      </form>
      <p className="quiet">
        {isKept
          ? 'What you write is kept on this computer until it is saved.'
          : 'This browser does not keep what you write: save it before you leave.'}
      </p>
    </section>
  )
}
