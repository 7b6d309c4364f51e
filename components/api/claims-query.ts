import { queryOptions } from '@tanstack/react-query'
import type { Claim } from '@/domain/claim/claim'
import type { ArticleId } from '@/domain/ids'
import { isClaim, isRecord } from './claim-shape'
import { request } from './request'

/** The claims of an article as the desk has them. */
export function claimsQuery(articleId: ArticleId) {
  return queryOptions({
    queryKey: ['claims', articleId],
    queryFn: () => readClaims(articleId),
    staleTime: 10_000,
    gcTime: Number.POSITIVE_INFINITY,
    retry: true,
    retryDelay: failures => Math.min(1_000 * 2 ** failures, 60_000),
  })
}

async function readClaims(articleId: ArticleId): Promise<readonly Claim[]> {
  const answer = await request({ method: 'GET', path: `/articles/${articleId}/claims` })
  if (answer.kind === 'problem') throw new Error(answer.message)
  if (answer.kind === 'unreachable') throw new Error('The desk cannot be reached.')
  const items: unknown = isRecord(answer.body) ? answer.body.items : undefined
  if (!Array.isArray(items) || !items.every(isClaim)) throw new Error('The desk answered something that is no list.')
  return items
}
