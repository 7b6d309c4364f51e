import type { Actor } from '../../domain/person/person'
import type { Clock } from '../shell/moment'
import { type PersonInList, PersonRow } from './person-row'

/** Everybody with an account; closed accounts last. */
export function PeopleList({
  people,
  me,
  clock,
}: {
  readonly people: readonly PersonInList[]
  readonly me: Pick<Actor, 'id'>
  readonly clock: Clock
}) {
  return (
    <table className="roll">
      <caption className="visually-hidden">People with an account</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Role</th>
          <th scope="col">Last seen</th>
          <th scope="col">Signed in</th>
          <th scope="col">
            <span className="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(person => (
          <PersonRow key={person.id} person={person} isMe={person.id === me.id} clock={clock} />
        ))}
      </tbody>
    </table>
  )
}
