import type { Change, Stamp } from '../change/change'
import type { Claim } from './claim'
import { onLayers } from './on-layers'
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
  const by = { id: actor.id, name: actor.name }
  const found = change.kind === 'check.recorded' ? { ...change.check, at, by } : null
  const madeOn = change.kind === 'check.recorded' ? change.madeOn : undefined
  const checks = madeOn ? claim.checks : onLayers(claim.checks, { [layer]: found })
  const former = madeOn && found ? { ...found, ...madeOn } : null
  return {
    ...claim,
    revision: claim.revision + 1,
    tag: tagOf(checks),
    // What was reviewed is no longer what is there.
    review: { state: 'unreviewed' },
    checks,
    formerChecks: onLayers(claim.formerChecks, { [layer]: former }),
  }
}
