import type { ClaimPreview } from '@/domain/version/version-added'

/** What a new version does to a claim, as somebody who saves it has to know: worst first. */
export const fatesAhead = ['lost', 'changed', 'typographic', 'moved', 'stays'] as const
export type FateAhead = (typeof fatesAhead)[number]

/** After the number of claims. */
export const fateHeads: Readonly<Record<FateAhead, string>> = {
  lost: 'lost: they go to the tray, to be placed by hand',
  changed: 'changed: open again, with what was found beside them',
  typographic: 'changed in typography alone: what was found stays',
  moved: 'moved with their words: what was found stays',
  stays: 'stay as they are',
}

interface ClaimsOfFate {
  readonly fate: FateAhead
  readonly claims: readonly ClaimPreview[]
}

/** The claims by what happens to them; fates that none has are left out. */
export function groupAhead(claims: readonly ClaimPreview[]): readonly ClaimsOfFate[] {
  return fatesAhead
    .map(fate => ({ fate, claims: claims.filter(claim => fateOf(claim) === fate) }))
    .filter(group => group.claims.length > 0)
}

function fateOf({ state, isTypographic }: ClaimPreview): FateAhead {
  switch (state) {
    case 'exact':
      return 'stays'
    case 'changed':
      return isTypographic ? 'typographic' : 'changed'
    default:
      return state
  }
}
