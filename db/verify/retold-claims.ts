import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq, gt } from 'drizzle-orm'
import type { LoggedEvent } from '../../domain/change/change'
import type { Claim } from '../../domain/claim/claim'
import type { DeskProblem } from '../../domain/store'
import { afterEvent, type ClaimThen, notMade } from '../../domain/undo/claim-as-of'
import { isSame } from '../../domain/undo/is-same'
import type { Sqlite } from '../connect'
import type { Orm } from '../orm'
import { claimReads } from '../reads/claims'
import { toEvent } from '../reads/events'
import { article } from '../schema/article'
import { event } from '../schema/event'

/** Entries read at a time; between two reads others get their turn. */
const batch = 2_000

/**
 * Claims that are not what the entries of the log about them add up to. Only for a log that is whole: what it holds is
 * taken at its word. Spec: undo U4.
 */
export async function retoldClaimProblems(sqlite: Sqlite, orm: Orm): Promise<readonly DeskProblem[]> {
  const { claims } = claimReads(sqlite, orm)
  const problems: DeskProblem[] = []
  for (const { id } of orm.select({ id: article.id }).from(article).all()) {
    const told = await claimsTold(orm, id)
    problems.push(...unlike(await claims(id), told))
  }
  return problems
}

async function claimsTold(orm: Orm, articleId: string): Promise<ReadonlyMap<string, ClaimThen>> {
  const told = new Map<string, ClaimThen>()
  let after = 0
  for (;;) {
    const rows = orm
      .select()
      .from(event)
      .where(and(eq(event.articleId, articleId), gt(event.seq, after)))
      .orderBy(asc(event.seq))
      .limit(batch)
      .all()
    for (const row of rows) tell(told, toEvent(row))
    after = rows.at(-1)?.seq ?? after
    if (rows.length < batch) return told
    await nextTurn()
  }
}

function tell(told: Map<string, ClaimThen>, event: LoggedEvent) {
  // Taken off the desk and brought in again under its id: the claims of then are gone.
  if (event.kind === 'article.imported') told.clear()
  if (event.claimId !== undefined) told.set(event.claimId, afterEvent(told.get(event.claimId) ?? notMade, event))
}

function unlike(claims: readonly Claim[], told: ReadonlyMap<string, ClaimThen>): DeskProblem[] {
  const there = new Set(claims.map(({ id }) => id))
  const other = claims.filter(claim => !isSame(claim, told.get(claim.id)?.claim)).map(({ id }) => id)
  const gone = [...told].filter(([id, { claim }]) => claim && !there.has(id)).map(([id]) => id)
  return [
    ...other.map(id => problem(id, 'is not what the log says happened to it.')),
    ...gone.map(id => problem(id, 'is gone, and the log does not say that it was removed.')),
  ]
}

function problem(id: string, fault: string): DeskProblem {
  return { kind: 'claim', id, message: `Claim ${id} ${fault}` }
}
