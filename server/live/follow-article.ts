import { authorise } from '../../domain/access/access'
import { articleAbilities } from '../../domain/access/article-abilities'
import type { FollowArticle } from '../../domain/change/query'
import { authorised } from '../authorised'
import type { Context } from '../context'
import { claimMessages } from './claim-messages'
import { written } from './event-stream'
import { followLog } from './follow-log'
import type { PersonHere } from './presence'

/**
 * What happens to an article from now on, or from the number after which it is asked for: the log's entries, each with
 * the claim as it stands afterwards; and who has the article open, to those who say which page of theirs listens.
 */
export async function followArticle(
  { actor, live, ...context }: Context,
  id: string,
  { after, listener }: FollowArticle,
  stillMay: () => Promise<boolean>,
): Promise<ReadableStream<Uint8Array>> {
  await authorised({ actor, live, ...context }, 'article.read', id)
  authorise(actor, 'claim.read', {})
  // Whoever was away learns here how the article stands and what they may do with it now.
  const greeting = async () => ({
    article: (await live.store.articleNow(id)) ?? null,
    abilities: articleAbilities(actor.role),
  })
  const messages = claimMessages(actor.role)
  const stream = await followLog(live, { actor, articleId: id, greeting, after, messages, stillMay })
  if (listener !== undefined && actor.kind === 'person') {
    const tell = (people: readonly PersonHere[]) => stream.send(hereOf(people))
    stream.whenOver(live.presence.enter(id, listener, { id: actor.id, name: actor.name }, tell))
  }
  return stream.body
}

// Written out once, however many it goes to.
function hereOf(people: readonly PersonHere[]): string {
  const known = here.get(people)
  if (known) return known
  const made = written({ event: 'here', data: { people } })
  here.set(people, made)
  return made
}

const here = new WeakMap<readonly PersonHere[], string>()
