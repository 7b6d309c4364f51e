import { may } from '../../domain/access/access'
import type { Inbox } from '../../domain/inbox/inbox'
import type { Context } from '../context'
import { listInbox } from './list-inbox'

/** As much as a person can take in; what is left comes up as these are done. */
const pageLength = 200

/** What waits for whoever looks, and how far the log was when it was read; undefined for those who have no inbox. */
export async function readInboxPage(
  context: Context,
): Promise<{ readonly inbox: Inbox; readonly seq: number } | undefined> {
  if (!may(context.actor.role, 'inbox.read')) return undefined
  // Before the rest: what happens while that is read is heard afterwards.
  const seq = await context.store.lastSeq()
  return { seq, inbox: await listInbox(context, { limit: pageLength }) }
}
