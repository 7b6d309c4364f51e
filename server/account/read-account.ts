import type { Person } from '../../domain/person/person'
import type { Context } from '../context'
import { type ListedSession, sessionsOf } from '../session/list-sessions'
import { ownAccount } from './own-account'

export interface Account extends Person {
  readonly sessions: readonly ListedSession[]
}

/** One's own account, and where one is signed in. */
export async function readAccount(context: Context): Promise<Account> {
  const { id, name, email, role } = await ownAccount(context)
  return { id, name, email, role, sessions: (await sessionsOf(context, id)).items }
}
