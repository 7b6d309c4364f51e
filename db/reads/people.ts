import { and, count, eq, gt, isNull, sql } from 'drizzle-orm'
import { keyPreferencesIn } from '../../domain/command/input'
import type { Store } from '../../domain/store'
import type { Orm } from '../orm'
import { session } from '../schema/session'
import { user } from '../schema/user'
import { present } from './present'

type PeopleReads = Pick<Store, 'people' | 'person' | 'personByEmail' | 'peopleInUse' | 'liveSession' | 'keysOf'>

export function peopleReads(orm: Orm): PeopleReads {
  const { id, name, email, role, deactivatedAt } = user
  const person = { id, name, email, role, deactivatedAt }
  const everybody = orm.select(person).from(user).orderBy(name, id).prepare()
  const byId = orm
    .select(person)
    .from(user)
    .where(eq(id, sql.placeholder('id')))
    .prepare()
  const byEmail = orm
    .select(person)
    .from(user)
    .where(eq(email, sql.placeholder('email')))
    .prepare()
  const inUse = orm
    .select({ personId: id, lastSeenAt: user.lastSeenAt, sessions: count(session.id) })
    .from(user)
    .leftJoin(session, and(eq(session.userId, id), gt(session.expiresAt, sql.placeholder('at'))))
    .groupBy(id)
    .prepare()
  // A closed account has no sessions, whatever lies in the table.
  const signedIn = orm
    .select({ person: { id, name, email, role }, id: session.id, expiresAt: session.expiresAt, seenAt: session.seenAt })
    .from(session)
    .innerJoin(user, eq(id, session.userId))
    .where(
      and(
        eq(session.token, sql.placeholder('token')),
        gt(session.expiresAt, sql.placeholder('at')),
        isNull(deactivatedAt),
      ),
    )
    .prepare()
  const keys = orm
    .select({ keys: user.keys })
    .from(user)
    .where(eq(id, sql.placeholder('id')))
    .prepare()
  return {
    keysOf: async id => keyPreferencesIn(keys.get({ id })?.keys),
    people: async () => everybody.all().map(present),
    person: async id => byId.all({ id }).map(present)[0],
    personByEmail: async email => byEmail.all({ email: email.toLowerCase() }).map(present)[0],
    peopleInUse: async at => inUse.all({ at: Date.parse(at) }).map(present),
    liveSession: async (token, at) => {
      const found = signedIn.get({ token, at: Date.parse(at) })
      return found && present({ ...found, expiresAt: found.expiresAt.toISOString() })
    },
  }
}
