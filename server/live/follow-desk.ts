import type { LoggedEvent } from '../../domain/change/change'
import type { FollowDesk } from '../../domain/change/query'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { followLog, type LogMessage } from './follow-log'
import type { Live } from './live'

/** That something happened to an article, without what it was: enough to know what to read again. */
export interface ArticleTouched {
  readonly seq: number
  readonly at: string
  readonly articleId: string
  readonly kind: string
}

/** What happens to any article of the desk from now on. */
export async function followDesk(
  context: Context,
  { after }: FollowDesk,
  stillMay: () => Promise<boolean>,
): Promise<ReadableStream<Uint8Array>> {
  authorisedOnDesk(context, 'article.list')
  const stream = await followLog(context.live, { actor: context.actor, after, messages: touchedMessages, stillMay })
  return stream.body
}

/** What happened to articles after a number, the oldest first. */
export async function listDeskEvents(context: Context, { after = 0, limit }: FollowDesk) {
  authorisedOnDesk(context, 'article.list')
  const events = await context.store.events({ after, limit })
  return { items: touched(events), lastSeq: events.at(-1)?.seq ?? after }
}

async function touchedMessages(_live: Live, events: readonly LoggedEvent[]): Promise<readonly LogMessage[]> {
  return touched(events).map(data => ({ id: data.seq, data }))
}

// What is not about an article (people, tokens) is nobody's business here.
function touched(events: readonly LoggedEvent[]): readonly ArticleTouched[] {
  return events.flatMap(({ seq, at, articleId, kind }) =>
    articleId === undefined ? [] : [{ seq, at, articleId, kind }],
  )
}
