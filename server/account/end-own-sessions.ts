import { authorise } from '../../domain/access/access'
import { DomainError } from '../../domain/errors'
import { revokeSession } from '../../domain/session/revoke-session'
import type { Context } from '../context'
import { ownAccount } from './own-account'

/** Ends one of one's own sessions; that of somebody else is not found. */
export async function endOwnSession(context: Context, id: string): Promise<void> {
  const account = await ownAccount(context)
  const session = await context.store.session(id)
  if (session?.personId !== account.id) {
    throw new DomainError('not_found', 'This session is not there any more. Reload the page.')
  }
  await context.commit([revokeSession(authorise(context.actor, 'account.change', session), account)])
}

/** Ends every session of one's own but the one that asks. */
export async function endOtherSessions(context: Context): Promise<{ readonly ended: number }> {
  const account = await ownAccount(context)
  const sessions = await context.store.sessions(account.id, context.now)
  const others = sessions.filter(({ id }) => id !== context.sessionId)
  const { actor } = context
  await context.commit(others.map(one => revokeSession(authorise(actor, 'account.change', one), account)))
  return { ended: others.length }
}
