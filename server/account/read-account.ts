import type { KeyPreferences } from '../../domain/command/keymap'
import type { Person } from '../../domain/person/person'
import type { Context } from '../context'
import { type ListedSession, sessionsOf } from '../session/list-sessions'
import { ownAccount } from './own-account'

export interface Account extends Person {
  readonly keys: KeyPreferences
  readonly sessions: readonly ListedSession[]
}

/** One's own account with the keys that one wants, and where one is signed in. */
export async function readAccount(context: Context): Promise<Account> {
  const { id, name, email, role } = await ownAccount(context)
  const [keys, { items }] = await Promise.all([context.store.keysOf(id), sessionsOf(context, id)])
  return { id, name, email, role, keys, sessions: items }
}
