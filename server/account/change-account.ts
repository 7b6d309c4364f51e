import { changePerson } from '../../domain/person/change-person'
import type { ChangeAccount } from '../../domain/person/input'
import type { Context } from '../context'
import { ownAccount } from './own-account'
import { type Account, readAccount } from './read-account'

/** Changes one's own name. What was recorded under the one before keeps it. */
export async function changeAccount(context: Context, { name }: ChangeAccount): Promise<Account> {
  const account = await ownAccount(context)
  await context.commit(changePerson(account, { name }))
  return readAccount(context)
}
