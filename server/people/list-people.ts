import type { Person } from '../../domain/person/person'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

export async function listPeople(context: Context): Promise<{ readonly items: readonly Person[] }> {
  authorisedOnDesk(context, 'person.read')
  return { items: await context.store.people() }
}
