import { DomainError } from '../../domain/errors'
import type { Person } from '../../domain/person/person'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** The person with an id or an e-mail address; throws `not_found`. */
export async function findPerson(context: Context, idOrEmail: string): Promise<Person> {
  authorisedOnDesk(context, 'person.read')
  const isAddress = idOrEmail.includes('@')
  const found = await (isAddress ? context.store.personByEmail(idOrEmail) : context.store.person(idOrEmail))
  if (found) return found
  throw new DomainError('not_found', `Nobody on this desk is ${idOrEmail}. tickmark user list shows everybody.`)
}
