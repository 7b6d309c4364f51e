import { DomainError } from '../../domain/errors'
import type { Context } from '../context'

/** Throws `invalid` where something is to be assigned to nobody who is on the desk. */
export async function refuseUnknownPerson(context: Context, id: string | null | undefined): Promise<void> {
  if (!id || (await context.store.person(id))) return
  throw new DomainError('invalid', 'Nobody on this desk has that id. Choose somebody from the list of people.')
}
