import type { ArticleNow } from '../../domain/article/article'
import type { LoggedEvent } from '../../domain/change/change'
import type { Claim } from '../../domain/claim/claim'
import { describeEvent } from '../../domain/event/describe-event'
import type { ArticleId, ClaimId } from '../../domain/ids'
import type { LogMessage } from './follow-log'
import type { Live } from './live'

type Entry = Omit<LoggedEvent, 'previousHash' | 'hash'>

/** How what an entry is about stands now; null where it is gone. */
type Now = { readonly claim: Claim | null } | { readonly article: ArticleNow | null } | null

/**
 * Entries of one article's log as its listeners get them. The last entry about each claim carries the claim as it stands
 * now, and the last one about the article itself the article, so that nobody has to ask for it.
 */
export async function claimMessages(live: Live, events: readonly LoggedEvent[]): Promise<readonly LogMessage[]> {
  const last = new Map(events.map(({ claimId, seq }) => [claimId, seq]))
  return Promise.all(
    events.map(async ({ previousHash: _previousHash, hash: _hash, ...entry }): Promise<LogMessage> => {
      const { seq, articleId, claimId, kind } = entry
      const now = last.get(claimId) === seq && articleId !== undefined ? await standing(live, articleId, claimId) : null
      return { id: seq, data: { ...inWords(entry), ...now }, ...(kind === 'article.removed' ? { isLast: true } : {}) }
    }),
  )
}

async function standing({ store }: Live, articleId: ArticleId, claimId: ClaimId | undefined): Promise<Now> {
  return claimId === undefined
    ? { article: (await store.articleNow(articleId)) ?? null }
    : { claim: (await store.claim(claimId)) ?? null }
}

// What happens to the article itself is said on the screens that show it: “Ada signed off version 2”.
function inWords(entry: Entry): Entry & { readonly says?: string } {
  return entry.claimId === undefined ? { ...entry, says: describeEvent(entry) } : entry
}
