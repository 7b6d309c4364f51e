import { type Permitted, permitted } from '../../domain/access/permitted'
import type { LoggedEvent } from '../../domain/change/change'
import type { ClaimId } from '../../domain/ids'
import { type ChangedSince, changedSinceError } from '../../domain/undo/changed-since'
import type { Direction } from '../../domain/undo/find-action'
import { reverseOnClaim } from '../../domain/undo/reverse-on-claim'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

// All there are about one claim.
const everyEntry = 1_000_000

/** What takes entries about claims back: on all of the claims, or a refusal that names who changed the same since. */
export async function reversalOfClaims(
  context: Context,
  direction: Direction,
  done: readonly LoggedEvent[],
): Promise<readonly Permitted[]> {
  const right = authorisedOnDesk(context, 'action.undo')
  const changes: Permitted[] = []
  const since: ChangedSince[] = []
  for (const [claimId, ofAction] of byClaim(done)) {
    const events = await context.store.events({ claimId, limit: everyEntry })
    const reversal = reverseOnClaim(events, ofAction)
    if (reversal.kind === 'conflict') since.push(...reversal.changes)
    else changes.push(...reversal.changes.map(change => permitted(right, { kind: 'claim.put_back', ...change })))
  }
  if (since.length > 0) throw changedSinceError(direction, since)
  return changes
}

function byClaim(events: readonly LoggedEvent[]): ReadonlyMap<ClaimId, ReadonlySet<number>> {
  const seqs = new Map<ClaimId, Set<number>>()
  for (const { claimId, seq } of events) {
    if (claimId === undefined) continue
    const ofClaim = seqs.get(claimId)
    if (ofClaim) ofClaim.add(seq)
    else seqs.set(claimId, new Set([seq]))
  }
  return seqs
}
