import type { LoggedEvent } from '../../domain/change/change'
import type { Claim } from '../../domain/claim/claim'
import type { ClaimId } from '../../domain/ids'
import type { LogMessage } from './follow-log'
import type { Live } from './live'

/**
 * Entries of the log as a listener of an article gets them. The last entry about each claim carries the claim as it stands
 * now (null where it is gone), so that nobody has to ask for it.
 */
export async function claimMessages(live: Live, events: readonly LoggedEvent[]): Promise<readonly LogMessage[]> {
  const last = new Map<ClaimId, number>()
  for (const { claimId, seq } of events) if (claimId !== undefined) last.set(claimId, seq)
  return Promise.all(
    events.map(async ({ previousHash: _previousHash, hash: _hash, ...event }): Promise<LogMessage> => {
      const { seq, articleId, claimId, kind } = event
      const isAbout = claimId !== undefined && last.get(claimId) === seq
      const claim: Claim | null | undefined = isAbout ? ((await live.store.claim(claimId)) ?? null) : undefined
      const data = claim === undefined ? event : { ...event, claim }
      return { id: seq, articleId, data, ...(kind === 'article.removed' ? { isLast: true } : {}) }
    }),
  )
}
