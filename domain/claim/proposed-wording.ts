import type { Check } from './check'

/** The words proposed for a claim: those of the latest check that has any; undefined where none has. */
export function proposedWording({ checks }: { readonly checks: readonly Check[] }): string | undefined {
  return checks.filter(({ proposal }) => proposal !== undefined).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.proposal
}
