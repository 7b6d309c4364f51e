import type { Inbox } from '../../domain/inbox/inbox'
import type { ListInbox } from '../../domain/inbox/query'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** What waits for whoever asks. */
export async function listInbox(context: Context, { limit }: ListInbox): Promise<Inbox> {
  authorisedOnDesk(context, 'inbox.read')
  return context.store.inbox(context.actor.id, limit)
}
