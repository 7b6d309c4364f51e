'use client'

import { later } from '@/components/shell/later'
import { useMayCheck } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'

const ChangedWords = later(async () => (await import('./changed-words')).ChangedWords)

/** What a new version did to the claim, where it did anything. `onConfirm` is the board’s way to confirm: absent for whoever may not. */
export function ChangedClaim({
  claim,
  onConfirm,
}: {
  readonly claim: Claim
  readonly onConfirm?: (() => void) | undefined
}) {
  const mayCheck = useMayCheck()
  const { state } = claim.anchor
  const isTouched = claim.formerChecks.length > 0 || state !== 'exact'
  return (
    isTouched && <ChangedWords claim={claim} mayCheck={mayCheck || onConfirm !== undefined} onConfirm={onConfirm} />
  )
}
