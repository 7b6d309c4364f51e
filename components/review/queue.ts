import type { Claim } from '@/domain/claim/claim'
import type { ClaimIndex } from '@/domain/claim/claim-index'
import type { ClaimId } from '@/domain/ids'
import { type ClaimGroup, claimGroups, groupClaims } from '@/domain/review/group-claims'

/** Everything the board lists, worst first, and where each claim is in it. */
export interface Queue {
  readonly index: ClaimIndex
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly groups: Readonly<Record<ClaimGroup, readonly Claim[]>>
  readonly groupOf: ReadonlyMap<ClaimId, ClaimGroup>
  /** What is not approved, as it is listed from top to bottom. */
  readonly order: readonly ClaimId[]
  /** As on the article and in the report: in text order, those that stand nowhere after them. */
  numberOf(id: ClaimId): number
}

export function queueOf(index: ClaimIndex): Queue {
  const all: readonly Claim[] = [...index.all, ...index.lost]
  const groups = groupClaims(all)
  const groupOf = new Map(claimGroups.flatMap(group => groups[group].map(({ id }) => [id, group] as const)))
  return {
    index,
    claims: new Map(all.map(claim => [claim.id, claim])),
    groups,
    groupOf,
    order: listed.flatMap(group => groups[group].map(({ id }) => id)),
    numberOf: id => index.numberOf(id) ?? index.all.length + 1 + index.lost.findIndex(claim => claim.id === id),
  }
}

const listed = claimGroups.filter(group => group !== 'approved')

/**
 * The claim to show once `decided` is: the next one as it was listed, or else the first before it. What waits for its
 * checker is left out. `now` tells what else was decided in the same go.
 */
export function nextToDecide(before: Queue, decided: ClaimId, now: Queue = before): ClaimId | null {
  const at = before.order.indexOf(decided)
  const waits = (id: ClaimId) => {
    const group = now.groupOf.get(id)
    return id !== decided && group !== undefined && group !== 'returned' && group !== 'approved'
  }
  return before.order.slice(at + 1).find(waits) ?? before.order.find(waits) ?? null
}
