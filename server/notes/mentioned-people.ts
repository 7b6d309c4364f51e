import { DomainError } from '../../domain/errors'
import type { PersonId } from '../../domain/ids'
import { seesDiscussion } from '../../domain/note/for-role'
import type { PersonRef } from '../../domain/person/person'
import type { Context } from '../context'

/**
 * The people whom a note mentions, by the names they have today; whom it mentioned `before` stays as they were. Throws
 * `invalid` for whoever would never read it. Spec: discussion N3.
 */
export async function mentionedPeople(
  context: Context,
  ids: readonly PersonId[],
  before: readonly PersonRef[] = [],
): Promise<readonly PersonRef[]> {
  const people: PersonRef[] = []
  for (const id of new Set(ids)) people.push(before.find(person => person.id === id) ?? (await mentioned(context, id)))
  return people
}

async function mentioned({ store }: Context, id: PersonId): Promise<PersonRef> {
  const person = await store.person(id)
  if (!person) {
    throw new DomainError(
      'invalid',
      'The note mentions somebody who is not on this desk. Choose from the list of people.',
    )
  }
  const { name, role, deactivatedAt } = person
  if (deactivatedAt !== undefined) {
    throw new DomainError('invalid', `The account of ${name} is deactivated. Mention somebody else.`)
  }
  if (!seesDiscussion(role)) {
    throw new DomainError('invalid', `${name} is a ${role} and does not see the discussion. Mention somebody else.`)
  }
  return { id, name }
}
