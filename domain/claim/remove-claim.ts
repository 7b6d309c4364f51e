import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Claim } from './claim'

/** Takes a claim off its article, with its checks and evidence; the log keeps its words. */
export function removeClaim(claim: Authorised<Claim, 'claim.remove'>): Permitted {
  return permitted(claim, {
    kind: 'claim.removed',
    articleId: claim.articleId,
    claimId: claim.id,
    expectedRevision: claim.revision,
    exact: claim.anchor.exact,
  })
}
