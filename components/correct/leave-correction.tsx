'use client'

import { useValue } from '@/components/review/use-value'
import { Dialog } from '@/components/shell/dialog'
import type { Correction } from './correction'

/** Asked before a text is left that was written in. Nothing is thrown away without being said so. */
export function LeaveCorrection({ correction }: { readonly correction: Correction }) {
  const isOpen = useValue(correction, state => state.asksToLeave)
  const isKept = useValue(correction, state => state.isKept)
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => correction.stay()}
      title="Stop correcting?"
      footer={
        <>
          <button type="button" className="button plain" onClick={() => void correction.discard()}>
            Throw it away
          </button>
          {isKept && (
            <button type="button" className="button" onClick={() => void correction.leave('reading')}>
              Keep it for later
            </button>
          )}
          <button type="button" className="button primary" onClick={() => correction.stay()}>
            Go on correcting
          </button>
        </>
      }
    >
      <p>
        {isKept
          ? 'Your correction is not saved as a version yet. It can wait here, on this computer, until you go on with it.'
          : 'Your correction is not saved as a version yet, and this browser does not keep it: it is lost when you leave.'}
      </p>
    </Dialog>
  )
}
