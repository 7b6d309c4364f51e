import { DomainError } from '../../domain/errors'
import type { Context } from '../context'

/** Throws `invalid` where something is to be assigned to nobody who is on the desk, or to somebody who left it. */
export async function refuseUnknownPerson(context: Context, id: string | null | undefined): Promise<void> {
  if (!id) return
  const person = await context.store.person(id)
  if (person && person.deactivatedAt === undefined) return
  if (person) throw new DomainError('invalid', `The account of ${person.name} is deactivated. Choose somebody else.`)
  throw new DomainError('invalid', 'Nobody on this desk has that id. Choose somebody from the list of people.')
}
