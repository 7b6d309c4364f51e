import type { Authorised } from '../access/access'
import { type Desk, type Permitted, permitted } from '../access/permitted'
import type { ChangeOf } from '../change/change'

/** Gives somebody an account on the desk. */
export function addPerson(
  desk: Authorised<Desk, 'person.add'>,
  person: Omit<ChangeOf<'person.added'>, 'kind'>,
): Permitted {
  return permitted(desk, { kind: 'person.added', ...person })
}
