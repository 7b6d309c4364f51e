import { eq } from 'drizzle-orm'
import type { ChangeOf } from '../../domain/change/change'
import { DomainError } from '../../domain/errors'
import type { Orm } from '../orm'
import { account } from '../schema/account'
import { user } from '../schema/user'
import type { Commit, Writes } from './commit'
import { insert } from './insert'

export function personWrites(orm: Orm): Pick<Writes, 'person.added'> {
  return { 'person.added': (change, commit) => addPerson(orm, change, commit) }
}

function addPerson(orm: Orm, change: ChangeOf<'person.added'>, { stamp }: Commit): undefined {
  const { personId, name, role, passwordHash } = change
  // The sign-in library looks e-mail addresses up in lower case.
  const email = change.email.toLowerCase()
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
