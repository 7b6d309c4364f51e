import type { Anchor } from '../anchor/anchor'
import type { FormerCheck } from './check'
import type { Claim } from './claim'
import { onLayers } from './on-layers'

type Found = Pick<Claim, 'checks' | 'formerChecks'>

/** Whether a claim's words are others than before, and not in typography alone. Spec: versions W20. */
export function hasOtherWords({ state, isTypographic }: Pick<Anchor, 'state' | 'isTypographic'>): boolean {
  return state === 'changed' && isTypographic !== true
}

/** Whether a review holds for a claim that was carried: its words are the ones that were reviewed. Spec: versions W22. */
export function keepsReview(anchor: Pick<Anchor, 'state' | 'isTypographic'>): boolean {
  return anchor.state !== 'lost' && !hasOtherWords(anchor)
}

/**
 * What was found on a claim once it stands at `now`: on other words than `before`, every check is a former one. Where the
 * words are those again that a former check was made on, it is a check again. Spec: versions W20, W26.
 */
export function foundAt({ checks, formerChecks }: Found, before: Anchor, now: Anchor): Found {
  if (!hasOtherWords(now)) return { checks, formerChecks }
  const { version, stoodIn = version, exact } = before
  const isAgain = (former: FormerCheck) =>
    former.exact === now.exact && !checks.some(({ layer }) => layer === former.layer)
  const made = checks.map(check => ({ ...check, version: stoodIn, exact }))
  const left = formerChecks.filter(former => !isAgain(former) && !made.some(({ layer }) => layer === former.layer))
  return {
    checks: formerChecks.filter(isAgain).map(({ version: _version, exact: _exact, ...check }) => check),
    formerChecks: onLayers([...made, ...left], {}),
  }
}
