import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { SessionId } from '../ids'
import type { Person } from './person'

/** Changes a name or a role; nothing where both are as they were. */
export function changePerson(
  person: Authorised<Person, 'person.change'> | Authorised<Person, 'account.change'>,
  wanted: Partial<Pick<Person, 'name' | 'role'>>,
): readonly Permitted[] {
  const details = {
    ...(wanted.name === undefined || wanted.name === person.name ? {} : { name: wanted.name }),
    ...(wanted.role === undefined || wanted.role === person.role ? {} : { role: wanted.role }),
  }
  if (Object.keys(details).length === 0) return []
  return [permitted(person, { kind: 'person.changed', personId: person.id, name: person.name, details })]
}

/** Puts another password in place of one's own; every session but `keepSession` ends. */
export function changePassword(
  person: Authorised<Person, 'account.change'>,
  passwordHash: string,
  keepSession?: SessionId,
): Permitted {
  return permitted(person, {
    kind: 'person.password_changed',
    personId: person.id,
    name: person.name,
    passwordHash,
    ...(keepSession === undefined ? {} : { keepSession }),
  })
}

/** Closes an account and ends its sessions; nothing where it is closed. */
export function deactivatePerson(person: Authorised<Person, 'person.deactivate'>): readonly Permitted[] {
  if (person.deactivatedAt !== undefined) return []
  return [permitted(person, { kind: 'person.deactivated', personId: person.id, name: person.name })]
}

/** Opens a closed account again; nothing where it is open. */
export function reactivatePerson(person: Authorised<Person, 'person.deactivate'>): readonly Permitted[] {
  if (person.deactivatedAt === undefined) return []
  return [permitted(person, { kind: 'person.reactivated', personId: person.id, name: person.name })]
}
