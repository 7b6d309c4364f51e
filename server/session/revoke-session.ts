import { DomainError } from '../../domain/errors'
import { revokeSession as revoked } from '../../domain/session/revoke-session'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Ends somebody's session at once. */
export async function revokeSession(context: Context, id: string): Promise<void> {
  const session = await authorised(context, 'session.revoke', id)
  const owner = await context.store.person(session.personId)
  if (!owner) throw new DomainError('not_found', 'This session is not there any more.')
  await context.commit([revoked(session, owner)])
}
