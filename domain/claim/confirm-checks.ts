import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import { DomainError } from '../errors'
import type { Claim } from './claim'

/**
 * Records what was found on a claim's former words again, for those that it has now: by whoever confirms it. Throws a
 * DomainError `not_ready` where the claim stands nowhere. Spec: versions W24.
 */
export function confirmChecks(claim: Authorised<Claim, 'claim.check'>): Permitted[] {
  const { articleId, id: claimId, revision, formerChecks, anchor } = claim
  if (formerChecks.length > 0 && anchor.start === null) {
    throw new DomainError(
      'not_ready',
      'This claim stands nowhere in the current version. Place it first, or close it.',
      { id: claimId },
    )
  }
  return formerChecks.map(({ layer, finding, reason, proposal, confidence }, before) =>
    permitted(claim, {
      kind: 'check.recorded',
      ...{ articleId, claimId, expectedRevision: revision + before },
      check: {
        ...{ layer, finding },
        ...(reason ? { reason } : {}),
        // A wording that was proposed and that the text now has is no proposal any more.
        ...(proposal && proposal !== anchor.exact ? { proposal } : {}),
        ...(confidence ? { confidence } : {}),
      },
    }),
  )
}
