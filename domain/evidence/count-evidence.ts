import { canonicalAddress } from './canonical-address'
import type { EvidenceDetails } from './evidence'

/** How many origins stand behind a list of evidence. An origin is primary when one of its items is. */
export interface EvidenceCount {
  readonly items: number
  readonly independent: number
  readonly primary: number
}

type Counted = Pick<EvidenceDetails, 'proximity' | 'independenceGroup' | 'url'>

/**
 * Counts independent origins: items of one independence group, and items at one address, are one origin; every other
 * item is its own. Spec: report R20–R22.
 */
export function countEvidence(evidence: readonly Counted[]): EvidenceCount {
  const origins = originsOf(evidence)
  const primary = origins.filter(items => items.some(item => item.proximity === 'primary'))
  return { items: evidence.length, independent: origins.length, primary: primary.length }
}

/** The counter in words, as on the card and in the report: "2 independent, 0 primary", or "No evidence yet". */
export function evidenceInWords(evidence: readonly Counted[]): string {
  const { independent, primary } = countEvidence(evidence)
  return independent === 0 ? 'No evidence yet' : `${independent} independent, ${primary} primary`
}

// Items that share a group or an address, directly or through others, are merged into one origin.
function originsOf(evidence: readonly Counted[]): readonly (readonly Counted[])[] {
  let origins: { keys: ReadonlySet<string>; items: readonly Counted[] }[] = []
  for (const item of evidence) {
    const keys = keysOf(item)
    const same = origins.filter(origin => keys.some(key => origin.keys.has(key)))
    const merged = {
      keys: new Set([...same.flatMap(origin => [...origin.keys]), ...keys]),
      items: [...same.flatMap(origin => origin.items), item],
    }
    origins = [...origins.filter(origin => !same.includes(origin)), merged]
  }
  return origins.map(origin => origin.items)
}

function keysOf({ independenceGroup, url }: Counted): readonly string[] {
  const group = independenceGroup?.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase()
  const address = url ? canonicalAddress(url) : undefined
  return [...(group ? [`group ${group}`] : []), ...(address ? [`address ${address}`] : [])]
}
