import { and, sql } from 'drizzle-orm'
import type { DeskProblem } from '../../domain/store'
import type { Orm } from '../orm'
import { returnedTo } from '../reads/returned-to'
import { claim } from '../schema/claim'

/** Returned claims that would be in another inbox than that of whom they wait for. */
export function returnedProblems(orm: Orm): readonly DeskProblem[] {
  return orm
    .select({ id: claim.id })
    .from(claim)
    .where(and(sql`${claim.reviewState} = 'returned'`, sql`${claim.returnedToId} is not ${returnedTo}`))
    .all()
    .map(({ id }) => ({ kind: 'claim', id, message: `Claim ${id} was returned, and not to whom it waits for.` }))
}
