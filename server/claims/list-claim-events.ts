import type { ListEvents } from '../../domain/change/query'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** What happened to a claim, its checks and its evidence, as the log has it. */
export async function listClaimEvents(context: Context, id: string, query: ListEvents) {
  await authorised(context, 'claim.read', id)
  return { items: await context.store.events({ ...query, claimId: id }) }
}
