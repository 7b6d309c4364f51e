import type { ArticleNow } from '../../domain/article/article'
import type { LoggedEvent } from '../../domain/change/change'
import type { Claim } from '../../domain/claim/claim'
import { describeEvent } from '../../domain/event/describe-event'
import { claimFor, eventFor, seesDiscussion } from '../../domain/note/for-role'
import type { Role } from '../../domain/person/person'
import type { Following, LogMessage } from './follow-log'
import { hidden } from './hidden'
import type { Live } from './live'

type Messages = Following['messages']
type Entry = Omit<LoggedEvent, 'previousHash' | 'hash'>

/** How what an entry is about stands now; null where it is gone. */
type Now = { readonly claim: Claim | null } | { readonly article: ArticleNow | null } | null

/**
 * Entries of one article's log as its listeners of a role get them. The last entry about each claim carries the claim as it
 * stands now, and the last one about the article itself the article, so that nobody has to ask for it.
 */
export function claimMessages(role: Role): Messages {
  return seesDiscussion(role) ? whole : withoutDiscussion
}

// One function for all who see the same: what it makes of a batch is worked out once, however many listen.
const whole = messagesFor('editor')
const withoutDiscussion = messagesFor('reader')

function messagesFor(role: Role): Messages {
  return async (live, events) => {
    const seen = events.flatMap(event => eventFor(role, event) ?? [])
    const last = new Map(seen.map(({ claimId, seq }) => [claimId, seq]))
    const shown = new Map(seen.map(event => [event.seq, event]))
    return Promise.all(
      events.map(async ({ seq, claimId }): Promise<LogMessage> => {
        const event = shown.get(seq)
        if (!event) return hidden(seq)
        return messageOf(event, last.get(claimId) === seq ? await standing(live, role, event) : null)
      }),
    )
  }
}

function messageOf({ previousHash: _previousHash, hash: _hash, ...entry }: LoggedEvent, now: Now): LogMessage {
  const { seq, kind } = entry
  return { id: seq, data: { ...inWords(entry), ...now }, ...(kind === 'article.removed' ? { isLast: true } : {}) }
}

async function standing({ store }: Live, role: Role, { articleId, claimId }: LoggedEvent): Promise<Now> {
  if (articleId === undefined) return null
  if (claimId === undefined) return { article: (await store.articleNow(articleId)) ?? null }
  const claim = await store.claim(claimId)
  return { claim: claim ? claimFor(role, claim) : null }
}

// What happens to the article itself is said on the screens that show it: “Ada signed off version 2”.
function inWords(entry: Entry): Entry & { readonly says?: string } {
  return entry.claimId === undefined ? { ...entry, says: describeEvent(entry) } : entry
}
