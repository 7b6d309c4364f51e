'use client'

import type { QueuedWrite } from '@/components/api/outbox-state'
import { useWorkspace, useWorkspaceState } from './workspace-context'

/** A change that waits for a decision: the way to its claim, or the decision itself where no claim is left to show it at. */
export function UnresolvedWrite({ queued }: { readonly queued: QueuedWrite }) {
  const workspace = useWorkspace()
  const { book, outbox } = workspace.options
  const { id, write, state, message } = queued
  const isShown = useWorkspaceState(({ index }) => index.get(write.claimId) !== undefined)
  if (isShown) {
    return (
      <button
        type="button"
        className="link"
        onClick={() => workspace.select(write.claimId, { open: true, scroll: true })}
      >
        Show it
      </button>
    )
  }
  const isThere = book.atDesk(write.claimId) !== undefined
  const said = isThere ? 'Somebody changed the claim that you removed.' : 'Somebody removed a claim that you changed.'

  // The button goes with what it decides.
  function giveUp() {
    outbox.giveUp(id)
    workspace.viewer?.focus()
  }

  return (
    <>
      <span>{state === 'refused' ? message : said}</span>
      {isThere && (
        <button type="button" className="link" onClick={() => outbox.applyAgain(id, book.atDesk(write.claimId))}>
          {write.kind === 'remove' ? 'Remove it all the same' : 'Try again'}
        </button>
      )}
      <button type="button" className="link" onClick={giveUp}>
        {isThere ? 'Keep the claim' : 'Discard my change'}
      </button>
    </>
  )
}
