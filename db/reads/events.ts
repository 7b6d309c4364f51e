import { and, asc, desc, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm'
import type { LoggedEvent } from '../../domain/change/change'
import type { ChainedEvent } from '../../domain/event/hash-event'
import type { EventQuery, Store } from '../../domain/store'
import type { Orm } from '../orm'
import { article } from '../schema/article'
import { event } from '../schema/event'
import { logHead } from '../schema/log-head'

export function eventReads(orm: Orm): Pick<Store, 'events' | 'lastSeq' | 'hasAction' | 'articleTitles'> {
  const end = orm.select({ seq: logHead.seq }).from(logHead).where(eq(logHead.id, 1)).prepare()
  const ofAction = orm
    .select({ seq: event.seq })
    .from(event)
    .where(and(eq(event.action, sql.placeholder('action')), eq(event.actorId, sql.placeholder('actorId'))))
    .limit(1)
    .prepare()
  return {
    events: async query => events(orm, query),
    lastSeq: async () => end.get()?.seq ?? 0,
    hasAction: async (action, actorId) => ofAction.get({ action, actorId }) !== undefined,
    articleTitles: async ids => {
      const found = orm.select({ id: article.id, title: article.title }).from(article)
      const rows = ids.length === 0 ? [] : found.where(inArray(article.id, [...ids])).all()
      return new Map(rows.map(({ id, title }) => [id, title]))
    },
  }
}

function events(orm: Orm, query: EventQuery): LoggedEvent[] {
  const { articleId, claimId, actorId, kinds, after, before, from, until, limit, newestFirst } = query
  return orm
    .select()
    .from(event)
    .where(
      and(
        articleId === undefined ? undefined : eq(event.articleId, articleId),
        claimId === undefined ? undefined : eq(event.claimId, claimId),
        actorId === undefined ? undefined : eq(event.actorId, actorId),
        kinds === undefined ? undefined : inArray(event.kind, [...kinds]),
        after === undefined ? undefined : gt(event.seq, after),
        before === undefined ? undefined : lt(event.seq, before),
        // Times are written one way alone (UTC, milliseconds), so that they compare as they stand.
        from === undefined ? undefined : gte(event.at, from),
        until === undefined ? undefined : lt(event.at, until),
      ),
    )
    .orderBy(newestFirst ? desc(event.seq) : asc(event.seq))
    .limit(limit)
    .all()
    .map(toEvent)
}

export function toEvent(row: typeof event.$inferSelect): LoggedEvent {
  return { ...toChained(row), change: JSON.parse(row.change) }
}

export function toChained(row: typeof event.$inferSelect): ChainedEvent {
  const { actorId, actorName, actorKind, articleId, claimId, action, undoes, redoes, ...own } = row
  return {
    ...own,
    actor: { id: actorId, name: actorName, kind: actorKind },
    ...(articleId === null ? {} : { articleId }),
    ...(claimId === null ? {} : { claimId }),
    ...(action === null ? {} : { action }),
    ...(undoes === null ? {} : { undoes }),
    ...(redoes === null ? {} : { redoes }),
  }
}
