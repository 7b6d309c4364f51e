import type { ClaimId } from '@/domain/ids'

/** The address, within its article, at which the text is open for correcting; with a claim, at its proposed wording. */
export function correctionLink(id: ClaimId | null): string {
  return id === null ? '#correct' : `#correct-${id}`
}

/** What a fragment asks to correct; undefined where it asks for something else. */
export function correctionIn(hash: string): { readonly claimId: ClaimId | null } | undefined {
  const found = named.exec(hash)
  return found ? { claimId: found[1] ?? null } : undefined
}

const named = /^#correct(?:-([0-9a-f-]{36}))?$/
