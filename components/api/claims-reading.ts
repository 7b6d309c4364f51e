import { QueryObserver } from '@tanstack/react-query'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId } from '@/domain/ids'
import { browserQueries } from './browser-queries'
import { claimsQuery } from './claims-query'

export interface ClaimsReading {
  /** A list that is on its way was read before what just came, and would set it back: it is asked for again. */
  readAgain(): void
  stop(): void
}

/** Reads the article's claims as a whole: at first where the page did not bring them, and when somebody comes back to it. */
export function startReading({
  articleId,
  known,
  onRead,
}: {
  readonly articleId: ArticleId
  /** What the page brought, and when. */
  readonly known: { readonly claims: readonly Claim[]; readonly at: number } | null
  readonly onRead: (claims: readonly Claim[]) => void
}): ClaimsReading {
  const queries = browserQueries()
  const query = claimsQuery(articleId)
  const { queryKey } = query
  if (known) queries.setQueryData(queryKey, known.claims, { updatedAt: known.at })
  else queries.removeQueries({ queryKey })
  queries.mount()
  const observer = new QueryObserver(queries, query)
  // It also tells that a reading begins or fails, with the list of the time before: only what was read anew counts.
  let readAt = observer.getCurrentResult().dataUpdatedAt
  const stopReading = observer.subscribe(({ data, dataUpdatedAt }) => {
    if (!data || dataUpdatedAt === readAt) return
    readAt = dataUpdatedAt
    onRead(data)
  })
  return {
    readAgain: () => {
      if (queries.isFetching({ queryKey }) > 0) void queries.refetchQueries({ queryKey })
    },
    stop: () => {
      stopReading()
      queries.unmount()
      queries.removeQueries({ queryKey })
    },
  }
}
