import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { PersonRef } from '../person/person'
import type { SessionRecord } from '../store'

/** Ends a session at once. `owner` is whose it is, for the log. */
export function revokeSession(
  session: Authorised<SessionRecord, 'session.revoke'> | Authorised<SessionRecord, 'account.change'>,
  owner: PersonRef,
): Permitted {
  return permitted(session, {
    kind: 'session.revoked',
    sessionId: session.id,
    personId: session.personId,
    name: owner.name,
  })
}
