import { and, eq, sql } from 'drizzle-orm'
import { ConflictError } from '../../domain/errors'
import type { Orm } from '../orm'
import { claim } from '../schema/claim'
import type { ClaimStep } from './claim-step'
import type { Writes } from './commit'

export function reviewWrites(orm: Orm, step: ClaimStep): Pick<Writes, 'claim.reviewed'> {
  return {
    'claim.reviewed': (change, commit) => {
      step.expected(change, commit)
      const { articleId, claimId, review, expectedRevision } = change
      const itself = and(eq(claim.articleId, articleId), eq(claim.id, claimId))
      const { reviewState, reviewReason, reviewByName } = claim
      const before = orm
        .select({ state: reviewState, reason: reviewReason, byName: reviewByName })
        .from(claim)
        .where(itself)
        .get()
      if (!before) throw new ConflictError('claim', { id: claimId, expected: expectedRevision })
      const { actor, at } = commit.stamp
      const decided =
        review.state === 'unreviewed'
          ? { reviewById: null, reviewByName: null, reviewAt: null }
          : { reviewById: actor.id, reviewByName: actor.name, reviewAt: at }
      orm
        .update(claim)
        .set({
          ...decided,
          reviewState: review.state,
          reviewReason: review.reason ?? null,
          revision: sql`${claim.revision} + 1`,
        })
        .where(itself)
        .run()
      step.keepReturnedTo(change)
      commit.countTag(articleId, {})
      return before
    },
  }
}
