import type { ClaimId } from '@/domain/ids'

/** The address of a claim within its article. */
export function linkTo(id: ClaimId): string {
  return `#claim-${id}`
}

/** The claim that a fragment names; null where it names something else. */
export function claimIdIn(hash: string): ClaimId | null {
  return /^#claim-([0-9a-f-]{36})$/.exec(hash)?.[1] ?? null
}
