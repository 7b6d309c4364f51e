import { may } from '../../domain/access/access'
import type { Person } from '../../domain/person/person'
import type { PersonUse } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** A person; how their account is used is told to those who may see sessions. */
export type ListedPerson = Person & Partial<Omit<PersonUse, 'personId'>>

export async function listPeople(context: Context): Promise<{ readonly items: readonly ListedPerson[] }> {
  authorisedOnDesk(context, 'person.read')
  const { actor, store, now } = context
  const people = await store.people()
  if (!may(actor.role, 'session.read')) return { items: people }
  const uses = new Map((await store.peopleInUse(now)).map(({ personId, ...use }) => [personId, use]))
  return { items: people.map(person => ({ ...person, ...uses.get(person.id) })) }
}
