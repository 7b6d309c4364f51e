import type { Change, Stamp } from '../change/change'
import { layers } from './check'
import type { Claim } from './claim'
import { tagOf } from './tag'

/**
 * The claim as it stands once changes to its checks are committed on the revision given: what a read would find, without
 * the read. Changes of other kinds change nothing here. Spec: log L9.
 */
export function afterChecks(claim: Claim, changes: readonly Change[], stamp: Stamp): Claim {
  return changes.reduce((before, change) => afterCheck(before, change, stamp), claim)
}

function afterCheck(claim: Claim, change: Change, { actor, at }: Stamp): Claim {
  if (change.kind !== 'check.recorded' && change.kind !== 'check.taken_back') return claim
  const layer = change.kind === 'check.recorded' ? change.check.layer : change.layer
  const others = claim.checks.filter(check => check.layer !== layer)
  const by = { id: actor.id, name: actor.name }
  const checks = change.kind === 'check.recorded' ? [...others, { ...change.check, at, by }] : others
  return {
    ...claim,
    revision: claim.revision + 1,
    tag: tagOf(checks),
    // What was reviewed is no longer what is there.
    review: { state: 'unreviewed' },
    checks: checks.toSorted((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer)),
  }
}
