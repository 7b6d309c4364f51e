import type { ClaimId } from '@/domain/ids'
import type { WorkspaceState } from './workspace-state'

/** Whether a form on this claim is open: its evidence, or a field of its card that has the focus. */
export function isWrittenOn(
  { writing, selected, tray }: Pick<WorkspaceState, 'writing' | 'selected' | 'tray'>,
  id: ClaimId,
): boolean {
  if (writing?.claimId === id) return true
  if (tray?.at === id && document.querySelector('#lost-tray form') !== null) return true
  return selected === id && document.querySelector('#claim-card form') !== null
}
