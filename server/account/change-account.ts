import { whyNotKept } from '../../domain/command/keymap'
import { DomainError } from '../../domain/errors'
import { changePerson } from '../../domain/person/change-person'
import type { ChangeAccount } from '../../domain/person/input'
import type { Context } from '../context'
import { ownAccount } from './own-account'
import { type Account, readAccount } from './read-account'

/**
 * Changes one's own name, and keeps the keys that one wants. What was recorded under the name before keeps it. Keys are
 * nobody else's business and not in the log. Spec: getting-about G10–G13.
 */
export async function changeAccount(context: Context, { name, keys }: ChangeAccount): Promise<Account> {
  const account = await ownAccount(context)
  const refusal = keys && whyNotKept(keys)
  if (refusal) throw new DomainError('invalid', `${refusal} Give one of them another key.`)
  if (name !== undefined) await context.commit(changePerson(account, { name }))
  if (keys) await context.store.keepKeys(account.id, keys)
  return readAccount(context)
}
