import type { LoggedEvent } from '../../domain/change/change'
import type { FollowDesk } from '../../domain/change/query'
import { eventFor, seesDiscussion } from '../../domain/note/for-role'
import type { Role } from '../../domain/person/person'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { type Following, followLog } from './follow-log'
import { hidden } from './hidden'

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
  const { actor, live } = context
  const messages = seesDiscussion(actor.role) ? whole : withoutDiscussion
  const stream = await followLog(live, { actor, after, messages, stillMay })
  return stream.body
}

/** What happened to articles after a number, the oldest first. */
export async function listDeskEvents({ actor, ...context }: Context, { after = 0, limit }: FollowDesk) {
  authorisedOnDesk({ actor, ...context }, 'article.list')
  const events = await context.store.events({ after, limit })
  const items = events.flatMap(event => touched(actor.role, event) ?? [])
  return { items, lastSeq: events.at(-1)?.seq ?? after }
}

// One function for all who see the same: what it makes of a batch is worked out once, however many listen.
const whole = messagesFor('editor')
const withoutDiscussion = messagesFor('reader')

function messagesFor(role: Role): Following['messages'] {
  return async (_live, events) =>
    events.flatMap(event => {
      if (event.articleId === undefined) return []
      const data = touched(role, event)
      return [data ? { id: event.seq, data } : hidden(event.seq)]
    })
}

// What is not about an article (people, tokens) is nobody's business here.
function touched(role: Role, event: LoggedEvent): ArticleTouched | undefined {
  const { seq, at, articleId, kind } = event
  return articleId === undefined || !eventFor(role, event) ? undefined : { seq, at, articleId, kind }
}
