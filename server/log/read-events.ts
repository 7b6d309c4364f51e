import type { LoggedEvent } from '../../domain/change/change'
import { eventFor } from '../../domain/note/for-role'
import type { EventQuery } from '../../domain/store'
import type { Context } from '../context'

/** Entries of the log as whoever asks may see them: what they do not see is left out, so that there may be fewer. */
export async function readEvents({ store, actor }: Context, query: EventQuery): Promise<readonly LoggedEvent[]> {
  const events = await store.events(query)
  return events.flatMap(event => eventFor(actor.role, event) ?? [])
}
