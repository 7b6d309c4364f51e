import { hashPassword } from 'better-auth/crypto'
import { DomainError } from '../../domain/errors'
import { addPerson as added } from '../../domain/person/add-person'
import type { AddPerson } from '../../domain/person/input'
import type { Person } from '../../domain/person/person'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** Gives somebody an account; throws `conflict` where the e-mail address has one. */
export async function addPerson(context: Context, { name, email, role, password }: AddPerson): Promise<Person> {
  const desk = authorisedOnDesk(context, 'person.add')
  if (await context.store.personByEmail(email)) {
    throw new DomainError('conflict', `Somebody with the address ${email} already has an account. Use another address.`)
  }
  const personId = context.newId()
  const passwordHash = await hashPassword(password)
  await context.commit([added(desk, { personId, name, email, role, passwordHash })])
  return { id: personId, name, email, role }
}
