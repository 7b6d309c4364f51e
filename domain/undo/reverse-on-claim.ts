import type { ChangeKind, ChangeOf, LoggedEvent } from '../change/change'
import { describeDone } from '../event/describe-event'
import { type ChangedSince, changedSince } from './changed-since'
import { afterEvent, afterPut, type ClaimThen, notMade } from './claim-as-of'
import { loggedClaim } from './logged-claim'
import { putBack } from './put-back'

type PutBack = Omit<ChangeOf<'claim.put_back'>, 'kind'>

/** What puts a claim back as it was before an action, or who changed the same since. */
export type ReversalOnClaim =
  | { readonly kind: 'put'; readonly changes: readonly PutBack[] }
  | { readonly kind: 'conflict'; readonly changes: readonly ChangedSince[] }

/**
 * Takes back what an action did to a claim. `events` are all entries about the claim in order, `ofAction` the numbers of
 * those of the action; where others came between them, each run of the action's own goes back by itself, the last first.
 */
export function reverseOnClaim(events: readonly LoggedEvent[], ofAction: ReadonlySet<number>): ReversalOnClaim {
  const states = statesAfter(events)
  let now = states.at(-1) ?? notMade
  const changes: PutBack[] = []
  for (const { from, to } of runsOf(events, ofAction).toReversed()) {
    const [before = notMade, after = notMade] = [states[from], states[to]]
    const back = putBack({ before: before.claim, after: after.claim }, now)
    if (back.kind === 'conflict') {
      return { kind: 'conflict', changes: changedSince(back.parts, after, events.slice(to)) }
    }
    const expectedRevision = now.claim?.revision ?? null
    changes.push({ ...saidOf(events.slice(from, to)), expectedRevision, put: back.put })
    now = afterPut(now, back.put)
  }
  return { kind: 'put', changes }
}

// The state before any entry, then the one after each.
function statesAfter(events: readonly LoggedEvent[]): readonly ClaimThen[] {
  const states = [notMade]
  for (const event of events) states.push(afterEvent(states.at(-1) ?? notMade, event))
  return states
}

interface Run {
  /** Index of its first entry. */
  readonly from: number
  /** Index after its last one. */
  readonly to: number
}

function runsOf(events: readonly LoggedEvent[], ofAction: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = []
  for (const [i, { seq }] of events.entries()) {
    if (!ofAction.has(seq)) continue
    const last = runs.at(-1)
    if (last?.to === i) runs[runs.length - 1] = { from: last.from, to: i + 1 }
    else runs.push({ from: i, to: i + 1 })
  }
  return runs
}

function saidOf(run: readonly LoggedEvent[]): Pick<PutBack, 'articleId' | 'claimId' | 'reverses' | 'words'> {
  const [first] = run
  return {
    articleId: first?.articleId ?? '',
    claimId: first?.claimId ?? '',
    reverses: [...new Set(run.flatMap(kindsIn))],
    words: run.map(describeDone).join(', '),
  }
}

/** The kinds of changes that an entry made, undid or did again. */
export function kindsIn({ kind, change }: LoggedEvent): readonly ChangeKind[] {
  return kind === 'claim.put_back' ? loggedClaim.putBack.parse(change).reverses : [kind]
}
