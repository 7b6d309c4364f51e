import { and, eq, gt, sql } from 'drizzle-orm'
import type { Store } from '../../domain/store'
import type { Orm } from '../orm'
import { session } from '../schema/session'
import { user } from '../schema/user'

export function peopleReads(orm: Orm): Pick<Store, 'people' | 'person' | 'personByEmail' | 'liveSession'> {
  const person = { id: user.id, name: user.name, email: user.email, role: user.role }
  const everybody = orm.select(person).from(user).orderBy(user.name, user.id).prepare()
  const byId = orm
    .select(person)
    .from(user)
    .where(eq(user.id, sql.placeholder('id')))
    .prepare()
  const byEmail = orm
    .select(person)
    .from(user)
    .where(eq(user.email, sql.placeholder('email')))
    .prepare()
  const signedIn = orm
    .select({ person, expiresAt: session.expiresAt })
    .from(session)
    .innerJoin(user, eq(user.id, session.userId))
    .where(and(eq(session.token, sql.placeholder('token')), gt(session.expiresAt, sql.placeholder('at'))))
    .prepare()
  return {
    people: async () => everybody.all(),
    person: async id => byId.get({ id }),
    personByEmail: async email => byEmail.get({ email: email.toLowerCase() }),
    liveSession: async (token, at) => {
      const found = signedIn.get({ token, at: Date.parse(at) })
      return found && { person: found.person, expiresAt: found.expiresAt.toISOString() }
    },
  }
}
