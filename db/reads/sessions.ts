import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { SessionRecord, Store } from '../../domain/store'
import type { Orm } from '../orm'
import { session } from '../schema/session'
import { present } from './present'

/** Sessions as they are listed. */
export function sessionReads(orm: Orm): Pick<Store, 'sessions' | 'session'> {
  const { id, userId: personId, userAgent, createdAt, seenAt, expiresAt } = session
  const record = { id, personId, userAgent, createdAt, seenAt, expiresAt }
  const ofPerson = orm
    .select(record)
    .from(session)
    .where(and(eq(personId, sql.placeholder('personId')), gt(expiresAt, sql.placeholder('at'))))
    .orderBy(desc(createdAt), id)
    .prepare()
  const byId = orm
    .select(record)
    .from(session)
    .where(eq(id, sql.placeholder('id')))
    .prepare()
  return {
    sessions: async (personId, at) => ofPerson.all({ personId, at: Date.parse(at) }).map(recordOf),
    session: async id => byId.all({ id }).map(recordOf)[0],
  }
}

type Row = Pick<typeof session.$inferSelect, 'id' | 'userAgent' | 'createdAt' | 'seenAt' | 'expiresAt'> & {
  readonly personId: string
}

function recordOf(row: Row): SessionRecord {
  const { userAgent, ...rest } = row
  const record = { ...rest, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() }
  return present({ ...record, userAgent: userAgent || null })
}
