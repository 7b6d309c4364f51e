import { DomainError } from '../../domain/errors'
import type { SessionRecord } from '../../domain/store'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** A session in a list, and whether it is the one that asks. */
export type ListedSession = SessionRecord & { readonly isThisOne: boolean }

/** Where a person is signed in. */
export async function listSessions(
  context: Context,
  personId: string,
): Promise<{ readonly items: readonly ListedSession[] }> {
  authorisedOnDesk(context, 'session.read')
  if (!(await context.store.person(personId))) {
    throw new DomainError('not_found', 'This person is not on the desk.')
  }
  return sessionsOf(context, personId)
}

/** The sessions of a person that have not ended, for somebody whose right was looked at. */
export async function sessionsOf({ store, now, sessionId }: Context, personId: string) {
  const sessions = await store.sessions(personId, now)
  return { items: sessions.map(session => ({ ...session, isThisOne: session.id === sessionId })) }
}
