import type { Authorised } from '../../domain/access/access'
import { type Desk, type Permitted, permitted } from '../../domain/access/permitted'
import type { ChangeOf, LoggedEvent } from '../../domain/change/change'
import type { ClaimId } from '../../domain/ids'
import { type ChangedSince, changedSinceError } from '../../domain/undo/changed-since'
import type { Direction } from '../../domain/undo/find-action'
import { reverseOnClaim } from '../../domain/undo/reverse-on-claim'
import { authorisedOnDesk } from '../authorised'
import { carriedOn } from '../claims/on-version'
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
    else changes.push(...(await putBackNow(context, right, reversal.changes)))
  }
  if (since.length > 0) throw changedSinceError(direction, since)
  return changes
}

// A claim that was removed comes back where it stood: where that is an earlier version, it goes on to the current one.
async function putBackNow(
  context: Context,
  right: Authorised<Desk, 'action.undo'>,
  puts: readonly Omit<ChangeOf<'claim.put_back'>, 'kind'>[],
): Promise<readonly Permitted[]> {
  const changes = puts.map(put => permitted(right, { kind: 'claim.put_back', ...put }))
  const last = puts.at(-1)
  if (last?.put.kind !== 'whole') return changes
  const { articleId, claimId } = last
  const { anchor, revision: expectedRevision } = last.put.claim
  const article = await context.store.articleStanding(articleId)
  const carriedTo = article && (await carriedOn(context, article, { id: claimId, anchor }))
  if (!carriedTo) return changes
  const carried = { expectedRevision, from: anchor.version, anchor: carriedTo }
  return [...changes, permitted(right, { kind: 'claim.carried', articleId, claimId, ...carried })]
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
