import type { Workspace } from '@/components/workspace/workspace'
import { proposedWording } from '@/domain/claim/proposed-wording'
import type { ClaimId } from '@/domain/ids'
import { correctionLink } from './correction-link'

/** Opens the text for correcting; for a claim at its words, with the proposed ones in their place where there are any. */
export function startCorrecting(workspace: Workspace, claimId: ClaimId | null): void {
  const claim = claimId === null ? undefined : workspace.get().index.get(claimId)
  const words = claim && proposedWording(claim)
  workspace.select(null)
  workspace.set({
    correcting: { claimId: claim?.id ?? null, ...(words === undefined ? {} : { words }) },
    live: null,
    choice: null,
  })
  showAddress(correctionLink(null))
}

/** Back to reading. */
export function stopCorrecting(workspace: Workspace): void {
  workspace.set({ correcting: null })
  showAddress('')
}

// A reload comes back to the text that is being corrected.
function showAddress(hash: string): void {
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`)
}
