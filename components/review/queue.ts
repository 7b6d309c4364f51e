import type { Claim } from '@/domain/claim/claim'
import type { ClaimIndex } from '@/domain/claim/claim-index'
import type { ClaimId } from '@/domain/ids'
import { isOpenQuestion, threadsOf } from '@/domain/note/threads'
import { type ClaimGroup, claimGroups, groupClaims } from '@/domain/review/group-claims'

/** Everything the board lists, worst first, and where each claim is in it. */
export interface Queue {
  readonly index: ClaimIndex
  readonly claims: ReadonlyMap<ClaimId, Claim>
  readonly groups: Readonly<Record<ClaimGroup, readonly Claim[]>>
  readonly groupOf: ReadonlyMap<ClaimId, ClaimGroup>
  /** Put off for this sitting, in the order in which they were; they stand in no other list. */
  readonly later: readonly Claim[]
  /** What is not approved, as it is listed from top to bottom. */
  readonly order: readonly ClaimId[]
  /** As on the article and in the report: in text order, those that stand nowhere after them. */
  numberOf(id: ClaimId): number
}

export function queueOf(index: ClaimIndex, putOff: PutOff = new Map()): Queue {
  const all: readonly Claim[] = [...index.all, ...index.lost]
  const claims = new Map(all.map(claim => [claim.id, claim]))
  const whole = groupClaims(all)
  const groupOf = new Map(claimGroups.flatMap(group => whole[group].map(({ id }) => [id, group] as const)))
  const isLater = (id: ClaimId) => putOff.has(id) && isUndecided(groupOf.get(id))
  const later = [...putOff.keys()].filter(isLater).flatMap(id => claims.get(id) ?? [])
  const groups = later.length === 0 ? whole : groupClaims(all.filter(({ id }) => !isLater(id)))
  return {
    index,
    claims,
    groups,
    groupOf,
    later,
    order: [...listed.flatMap(group => groups[group]), ...later].map(({ id }) => id),
    numberOf: id => index.numberOf(id) ?? index.all.length + 1 + index.lost.findIndex(claim => claim.id === id),
  }
}

/** Claims that are put off, and why: somebody was asked, or it can wait. */
export type PutOff = ReadonlyMap<ClaimId, 'asked' | 'later'>

/** What is still put off: not what was removed or decided, nor what was asked about and is answered. */
export function stillPutOff(putOff: PutOff, queue: Pick<Queue, 'claims' | 'groupOf'>): PutOff {
  const left = [...putOff].filter(([id, why]) => {
    const claim = queue.claims.get(id)
    return (
      claim && isUndecided(queue.groupOf.get(id)) && (why === 'later' || threadsOf(claim.notes).some(isOpenQuestion))
    )
  })
  return left.length === putOff.size ? putOff : new Map(left)
}

function isUndecided(group: ClaimGroup | undefined): boolean {
  return group !== undefined && group !== 'returned' && group !== 'approved'
}

const listed = claimGroups.filter(group => group !== 'approved')

/**
 * The claim to show once `decided` is: the next one as it was listed, or else the first before it. What waits for its
 * checker is left out. `now` tells what else was decided in the same go.
 */
export function nextToDecide(before: Queue, decided: ClaimId, now: Queue = before): ClaimId | null {
  const at = before.order.indexOf(decided)
  const waits = (id: ClaimId) => id !== decided && isUndecided(now.groupOf.get(id))
  return before.order.slice(at + 1).find(waits) ?? before.order.find(waits) ?? null
}
