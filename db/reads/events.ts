import { and, asc, desc, eq, gt } from 'drizzle-orm'
import type { LoggedEvent } from '../../domain/change/change'
import type { ChainedEvent } from '../../domain/event/hash-event'
import type { EventQuery, Store } from '../../domain/store'
import type { Orm } from '../orm'
import { event } from '../schema/event'
import { logHead } from '../schema/log-head'

export function eventReads(orm: Orm): Pick<Store, 'events' | 'lastSeq'> {
  const end = orm.select({ seq: logHead.seq }).from(logHead).where(eq(logHead.id, 1)).prepare()
  return { events: async query => events(orm, query), lastSeq: async () => end.get()?.seq ?? 0 }
}

function events(orm: Orm, { articleId, claimId, after, limit, newestFirst }: EventQuery): LoggedEvent[] {
  return orm
    .select()
    .from(event)
    .where(
      and(
        articleId === undefined ? undefined : eq(event.articleId, articleId),
        claimId === undefined ? undefined : eq(event.claimId, claimId),
        after === undefined ? undefined : gt(event.seq, after),
      ),
    )
    .orderBy(newestFirst ? desc(event.seq) : asc(event.seq))
    .limit(limit)
    .all()
    .map(row => ({ ...toChained(row), change: JSON.parse(row.change) }))
}

export function toChained(row: typeof event.$inferSelect): ChainedEvent {
  const { actorId, actorName, actorKind, articleId, claimId, ...own } = row
  return {
    ...own,
    actor: { id: actorId, name: actorName, kind: actorKind },
    ...(articleId === null ? {} : { articleId }),
    ...(claimId === null ? {} : { claimId }),
  }
}
