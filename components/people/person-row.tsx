import type { Instant } from '../../domain/ids'
import type { Person } from '../../domain/person/person'
import { Avatar } from '../shell/avatar'
import { type Clock, Moment } from '../shell/moment'
import type { ShownSession } from '../shell/session-list'
import { PersonActions } from './person-actions'
import { RoleMenu } from './role-menu'
import { roleWords } from './role-words'

/** A person as the people page lists them. */
export interface PersonInList extends Person {
  readonly lastSeenAt?: Instant
  readonly sessions: readonly ShownSession[]
}

export function PersonRow({
  person,
  isMe,
  clock,
}: {
  readonly person: PersonInList
  readonly isMe: boolean
  readonly clock: Clock
}) {
  const { id, name, email, role, deactivatedAt, lastSeenAt, sessions } = person
  const isOpen = deactivatedAt === undefined
  return (
    <tr data-closed={isOpen ? undefined : ''}>
      <th scope="row">
        <span className="person-name">
          <Avatar name={name} />
          <span>
            <b>{isMe ? `${name} (you)` : name}</b>
            <span className="sub">{email}</span>
          </span>
        </span>
      </th>
      <td data-label="Role">{isOpen ? <RoleMenu person={{ id, name, role }} /> : roleWords[role]}</td>
      <td data-label="Last seen">
        {lastSeenAt ? <Moment at={lastSeenAt} clock={clock} /> : <span className="quiet">Never</span>}
      </td>
      <td data-label="Signed in">{isOpen ? signedIn(sessions.length) : <Closed at={deactivatedAt} clock={clock} />}</td>
      <td className="col-actions">
        <PersonActions person={{ id, name }} sessions={sessions} isMe={isMe} isOpen={isOpen} clock={clock} />
      </td>
    </tr>
  )
}

function Closed({ at, clock }: { readonly at: Instant; readonly clock: Clock }) {
  return (
    <span className="quiet">
      Deactivated <Moment at={at} clock={clock} isWithin />
    </span>
  )
}

function signedIn(sessions: number): string {
  if (sessions === 0) return 'Nowhere'
  return sessions === 1 ? 'In 1 browser' : `In ${sessions} browsers`
}
