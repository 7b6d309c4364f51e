import { DomainError } from '../../domain/errors'
import { deactivatePerson as deactivated, reactivatePerson as reactivated } from '../../domain/person/change-person'
import type { Person } from '../../domain/person/person'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Closes an account: its sessions end, no new ones begin, and tokens that the person made are refused. Spec: access R24. */
export async function deactivatePerson(context: Context, id: string): Promise<Person> {
  const person = await authorised(context, 'person.deactivate', id)
  if (person.id === context.actor.id) {
    throw new DomainError('conflict', 'You cannot deactivate your own account. Ask another administrator.')
  }
  const changes = deactivated(person)
  await context.commit(changes)
  return changes.length === 0 ? person : { ...person, deactivatedAt: context.now }
}

/** Opens a closed account again. */
export async function reactivatePerson(context: Context, id: string): Promise<Person> {
  const person = await authorised(context, 'person.deactivate', id)
  await context.commit(reactivated(person))
  const { deactivatedAt: _, ...open } = person
  return open
}
