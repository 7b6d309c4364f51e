import type { ListEvents } from '../../domain/change/query'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { readEvents } from '../log/read-events'

/** What happened to a claim, its checks, its evidence and its discussion, as the log has it. */
export async function listClaimEvents(context: Context, id: string, query: ListEvents) {
  await authorised(context, 'claim.read', id)
  return { items: await readEvents(context, { ...query, claimId: id }) }
}
