import type { Anchor } from '../anchor/anchor'
import { type FormerCheck, layers } from './check'
import type { Claim } from './claim'

type Found = Pick<Claim, 'checks' | 'formerChecks'>

/** Whether a claim's words are others than before, and not in typography alone. Spec: versions W20. */
export function hasOtherWords({ state, isTypographic }: Pick<Anchor, 'state' | 'isTypographic'>): boolean {
  return state === 'changed' && isTypographic !== true
}

/** Whether a review holds for a claim that was carried: its words are the ones that were reviewed. Spec: versions W22. */
export function keepsReview(anchor: Pick<Anchor, 'state' | 'isTypographic'>): boolean {
  return anchor.state !== 'lost' && !hasOtherWords(anchor)
}

/** What was found on a claim once it stands at `now`: on other words than `before`, every check is a former one. */
export function foundAt({ checks, formerChecks }: Found, before: Anchor, now: Anchor): Found {
  if (!hasOtherWords(now)) return { checks, formerChecks }
  const { version, stoodIn = version, exact } = before
  const former = layers.flatMap((layer): readonly FormerCheck[] => {
    const check = checks.find(found => found.layer === layer)
    const already = formerChecks.find(found => found.layer === layer)
    return check ? [{ ...check, version: stoodIn, exact }] : already ? [already] : []
  })
  return { checks: [], formerChecks: former }
}
