import type { ClaimId } from '@/domain/ids'

/** Where a correction begins: at no claim, or at one, perhaps with other words for it. */
export interface Begin {
  readonly claimId: ClaimId | null
  readonly words?: string
}
