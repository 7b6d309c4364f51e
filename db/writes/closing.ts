import type { Closing } from '../../domain/claim/closing'
import type { ClaimStep, OnClaim } from './claim-step'
import type { Commit, Writes } from './commit'

/** A claim that is closed counts as no work, and does again once it is opened. */
export function closingWrites(step: ClaimStep): Pick<Writes, 'claim.closed' | 'claim.reopened'> {
  const put = (change: OnClaim, closing: Closing | undefined, commit: Commit) => {
    const found = step.expected(change, commit)
    step.close(change, closing)
    step.reopen(change, { ...found, closing }, found.tag, commit)
    step.count(change.articleId, found, { tag: found.tag, closing }, commit)
    return found.closing && { closing: found.closing }
  }
  return {
    'claim.closed': (change, commit) => {
      const { actor, at } = commit.stamp
      return put(change, { ...change.closing, by: { id: actor.id, name: actor.name }, at }, commit)
    },
    'claim.reopened': (change, commit) => put(change, undefined, commit),
  }
}
