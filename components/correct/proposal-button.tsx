'use client'

import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { Icon } from '@/components/shell/icon'
import { useMayCheck, useWorkspace } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { proposedWording } from '@/domain/claim/proposed-wording'
import { startCorrecting } from './start-correcting'

/** Opens the text with the proposed wording in the claim's place, ready to be saved. */
export function ProposalButton({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace()
  const mayCheck = useMayCheck()
  const shortcut = useShortcuts()
  if (!mayCheck || proposedWording(claim) === undefined) return null
  return (
    <button
      type="button"
      className="button"
      aria-keyshortcuts={shortcut('correct-claim')?.aria}
      onClick={() => startCorrecting(workspace, claim.id)}
    >
      <Icon name="edit" />
      Put the proposed wording into the text
      <KeysOf command="correct-claim" />
    </button>
  )
}
