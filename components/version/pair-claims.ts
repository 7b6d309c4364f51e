import { isPlaced } from '@/domain/anchor/anchor'
import type { Claim } from '@/domain/claim/claim'
import type { ClaimId } from '@/domain/ids'

/** What became of a claim from one version to another. */
export type ClaimFate = 'same' | 'moved' | 'changed' | 'typographic' | 'lost' | 'found' | 'new' | 'gone'

/** One claim as it stands in two versions; in one of them it may not be. */
export interface ClaimPair {
  readonly id: ClaimId
  readonly from?: Claim
  readonly to?: Claim
  readonly fate: ClaimFate
}

/** The claims of two versions side by side: in the order of the newer text, then what is in the older one alone. */
export function pairClaims(from: readonly Claim[], to: readonly Claim[]): readonly ClaimPair[] {
  const old = new Map(from.map(claim => [claim.id, claim]))
  const now = new Set(to.map(({ id }) => id))
  return [
    ...to.map(claim => pairOf(claim.id, old.get(claim.id), claim)),
    ...from.filter(({ id }) => !now.has(id)).map(claim => pairOf(claim.id, claim, undefined)),
  ]
}

function pairOf(id: ClaimId, from: Claim | undefined, to: Claim | undefined): ClaimPair {
  return { id, ...(from ? { from } : {}), ...(to ? { to } : {}), fate: fateOf(from, to) }
}

function fateOf(from: Claim | undefined, to: Claim | undefined): ClaimFate {
  if (!from) return 'new'
  if (!to) return 'gone'
  if (!isPlaced(to.anchor)) return 'lost'
  if (!isPlaced(from.anchor)) return 'found'
  if (from.anchor.exact === to.anchor.exact) return isMoved(from, to) ? 'moved' : 'same'
  return to.anchor.isTypographic ? 'typographic' : 'changed'
}

// What an anchor says of itself, it says of the version before its own.
function isMoved({ anchor: old }: Claim, { anchor: now }: Claim): boolean {
  return now.state === 'moved' && now.version === old.version + 1
}
