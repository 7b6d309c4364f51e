import type { ReanchoredClaim } from '@/domain/anchor/reanchored'

/** How a correction leaves the claims, in numbers. */
export interface TouchedCounts {
  readonly changed: number
  readonly typographic: number
  readonly moved: number
  readonly lost: number
}

export function countTouched(claims: readonly ReanchoredClaim[], wereLost: ReadonlySet<string>): TouchedCounts {
  const those = claims.filter(({ claimId }) => !wereLost.has(claimId)).map(({ anchor }) => anchor)
  const changed = those.filter(({ state }) => state === 'changed')
  return {
    changed: changed.filter(({ isTypographic }) => !isTypographic).length,
    typographic: changed.filter(({ isTypographic }) => isTypographic).length,
    moved: those.filter(({ state }) => state === 'moved').length,
    lost: those.filter(({ state }) => state === 'lost').length,
  }
}

/** One quiet sentence or two: how much was changed, and what that means for the claims. */
export function correctionInWords(changes: number, { changed, typographic, moved, lost }: TouchedCounts): string {
  if (changes === 0) return 'Nothing changed yet.'
  const parts = [
    changed > 0 && `${claimsInWords(changed)} with other words`,
    lost > 0 && `${claimsInWords(lost)} without a place`,
    moved > 0 && `${claimsInWords(moved)} moved`,
    typographic > 0 && `${claimsInWords(typographic)} in typography only`,
  ].filter(part => part !== false)
  const claims = parts.length === 0 ? 'Every claim stands on the same words.' : `${parts.join(', ')}.`
  return `${changes === 1 ? '1 change' : `${changes} changes`}. ${claims}`
}

function claimsInWords(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`
}
