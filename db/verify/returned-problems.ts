import { and, desc, eq, sql } from 'drizzle-orm'
import type { DeskProblem } from '../../domain/store'
import type { Orm } from '../orm'
import { check } from '../schema/check'
import { claim } from '../schema/claim'

/** Returned claims that would be in another inbox than that of whom they wait for. */
export function returnedProblems(orm: Orm): readonly DeskProblem[] {
  const last = orm
    .select({ byId: check.byId })
    .from(check)
    .where(and(eq(check.articleId, claim.articleId), eq(check.claimId, claim.id)))
    .orderBy(desc(check.at))
    .limit(1)
  const theirs = sql`coalesce(${claim.assigneeId}, (${last}), ${claim.createdById})`
  return orm
    .select({ id: claim.id })
    .from(claim)
    .where(and(sql`${claim.reviewState} = 'returned'`, sql`${claim.returnedToId} is not ${theirs}`))
    .all()
    .map(({ id }) => ({ kind: 'claim', id, message: `Claim ${id} was returned, and not to whom it waits for.` }))
}
