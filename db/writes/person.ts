import { and, eq, isNull, ne } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { ConflictError, DomainError } from '../../domain/errors'
import type { PersonId } from '../../domain/ids'
import type { Orm } from '../orm'
import { account } from '../schema/account'
import { session } from '../schema/session'
import { user } from '../schema/user'
import type { Commit, Replaced, Writes } from './commit'
import { insert } from './insert'

type PersonWrites = Pick<
  Writes,
  | 'person.added'
  | 'person.changed'
  | 'person.password_changed'
  | 'person.deactivated'
  | 'person.reactivated'
  | 'session.revoked'
>

export function personWrites(orm: Orm): PersonWrites {
  return {
    'person.added': (change, commit) => addAccount(orm, change, commit),
    'person.changed': (change, commit) => changePerson(orm, change, commit),
    'person.password_changed': (change, commit) => changePassword(orm, change, commit),
    'person.deactivated': ({ personId }, { stamp }) => {
      const before = personIn(orm, personId)
      orm.update(user).set({ deactivatedAt: stamp.at }).where(eq(user.id, personId)).run()
      refuseWithoutAdministrator(orm, before)
      const ended = orm.delete(session).where(eq(session.userId, personId)).run().changes
      return ended > 0 ? { sessions: ended } : undefined
    },
    'person.reactivated': ({ personId }) => {
      personIn(orm, personId)
      orm.update(user).set({ deactivatedAt: null }).where(eq(user.id, personId)).run()
      // One that began while the account was being closed must not come to life again.
      orm.delete(session).where(eq(session.userId, personId)).run()
      return undefined
    },
    'session.revoked': ({ sessionId, personId }) => {
      const isTheirs = and(eq(session.id, sessionId), eq(session.userId, personId))
      const { changes } = orm.delete(session).where(isTheirs).run()
      if (changes === 0) throw new ConflictError('session', { id: sessionId, expected: 1 })
      return undefined
    },
  }
}

type NewAccount = Pick<ChangeOf<'person.added'>, 'personId' | 'name' | 'email' | 'role' | 'passwordHash'>

/** A person with the password that they sign in with; refused where the address has an account. */
export function addAccount(orm: Orm, added: NewAccount, { stamp }: Commit): undefined {
  const { personId, name, role, passwordHash } = added
  // The sign-in library looks e-mail addresses up in lower case.
  const email = added.email.toLowerCase()
  if (orm.select({ id: user.id }).from(user).where(eq(user.email, email)).get()) {
    throw new DomainError('conflict', `${email} already has an account on this desk. Use another e-mail address.`)
  }
  const at = new Date(stamp.at)
  const times = { createdAt: at, updatedAt: at }
  insert('person', personId, () => {
    orm
      .insert(user)
      .values({ id: personId, name, email, role, emailVerified: false, ...times })
      .run()
    orm
      .insert(account)
      .values({
        id: personId,
        accountId: personId,
        userId: personId,
        providerId: 'credential',
        password: passwordHash,
        ...times,
      })
      .run()
  })
}

type PersonRow = typeof user.$inferSelect

function changePerson(orm: Orm, { personId, details }: ChangeOf<'person.changed'>, { stamp }: Commit): Replaced {
  const before = personIn(orm, personId)
  orm
    .update(user)
    .set({ ...details, updatedAt: new Date(stamp.at) })
    .where(eq(user.id, personId))
    .run()
  refuseWithoutAdministrator(orm, before)
  return {
    ...(details.name === undefined ? {} : { name: before.name }),
    ...(details.role === undefined ? {} : { role: before.role }),
  }
}

function changePassword(orm: Orm, change: ChangeOf<'person.password_changed'>, { stamp }: Commit): Replaced {
  const { personId, passwordHash, keepSession } = change
  const { changes } = orm
    .update(account)
    .set({ password: passwordHash, updatedAt: new Date(stamp.at) })
    .where(and(eq(account.userId, personId), eq(account.providerId, 'credential')))
    .run()
  if (changes === 0) throw new ConflictError('person', { id: personId, expected: 1 })
  const others = keepSession === undefined ? undefined : ne(session.id, keepSession)
  const ended = orm
    .delete(session)
    .where(and(eq(session.userId, personId), others))
    .run().changes
  return ended > 0 ? { sessions: ended } : undefined
}

function personIn(orm: Orm, personId: PersonId): PersonRow {
  const found = orm.select().from(user).where(eq(user.id, personId)).get()
  if (!found) throw new ConflictError('person', { id: personId, expected: 1 })
  return found
}

// Asked in the transaction that writes: of two administrators who take each other's rights away at the same moment, one
// is refused.
function refuseWithoutAdministrator(orm: Orm, before: PersonRow) {
  if (before.role !== 'administrator' || before.deactivatedAt !== null) return
  const isAdministrator = and(eq(user.role, 'administrator'), isNull(user.deactivatedAt))
  if (orm.select({ id: user.id }).from(user).where(isAdministrator).get()) return
  throw new DomainError(
    'conflict',
    `${before.name} is the desk’s only administrator. Make somebody else an administrator first.`,
  )
}
