import type { Authorised } from '../../domain/access/access'
import { DomainError } from '../../domain/errors'
import type { Person } from '../../domain/person/person'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** The account of whoever asks, with the right to change it. A token and the command line have none. */
export async function ownAccount(context: Context): Promise<Authorised<Person, 'account.change'>> {
  if (context.actor.kind === 'person') return authorised(context, 'account.change', context.actor.id)
  throw new DomainError('forbidden', 'This is about the account of a person. Sign in as one.')
}
