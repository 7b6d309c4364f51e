import { and, eq, sql } from 'drizzle-orm'
import { hasOtherWords, keepsReview } from '../../domain/claim/on-other-words'
import type { Orm } from '../orm'
import { claim } from '../schema/claim'
import type { CarryStep } from './carry-step'
import type { ClaimStep } from './claim-step'
import type { Writes } from './commit'
import { hotWrite } from './hot-write'

/** A claim in another version than before: ten thousand of these may come in one list. */
export function carryWrites(orm: Orm, step: ClaimStep, carry: CarryStep): Pick<Writes, 'claim.carried'> {
  const count = hotWrite(
    orm,
    orm
      .update(claim)
      .set({ revision: sql`${claim.revision} + 1` })
      .where(and(eq(claim.articleId, sql.placeholder('articleId')), eq(claim.id, sql.placeholder('claimId')))),
  )
  return {
    'claim.carried': (change, commit) => {
      const found = step.expected(change, commit)
      const { articleId, claimId, from, anchor: now } = change
      const before = hasOtherWords(now) ? carry.at(change, from) : undefined
      commit.expectVersion(change, now.version)
      const tag = carry.put(change, found, { before, now })
      if (!keepsReview(now)) step.reopen(change, found, tag, commit)
      else {
        count({ articleId, claimId })
        commit.countTag(articleId, {})
      }
      return undefined
    },
  }
}
