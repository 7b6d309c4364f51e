import { queryOptions } from '@tanstack/react-query'
import { isRecord } from '@/components/api/claim-shape'
import { request } from '@/components/api/request'
import { type VersionSummary, versionOrigins } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'

/** The versions of an article, the first one first. `current` makes a new version a new question. */
export function versionsQuery(articleId: ArticleId, current: number) {
  return queryOptions({
    queryKey: ['versions', articleId, current],
    queryFn: ({ signal }) => readVersions(articleId, signal),
    // Somebody else may have brought one in: asked for whenever the list is opened.
    staleTime: 0,
    retry: 2,
  })
}

async function readVersions(articleId: ArticleId, signal: AbortSignal): Promise<readonly VersionSummary[]> {
  const answer = await request({ method: 'GET', path: `/articles/${articleId}/versions`, signal })
  if (answer.kind === 'problem') throw new Error(answer.message)
  if (answer.kind === 'unreachable') throw new Error('The desk cannot be reached. Open the list again in a moment.')
  const items: unknown = isRecord(answer.body) ? answer.body.items : undefined
  if (!Array.isArray(items) || !items.every(isSummary)) throw new Error('The desk answered something that is no list.')
  return items
}

function isSummary(value: unknown): value is VersionSummary {
  return (
    isRecord(value) &&
    typeof value.number === 'number' &&
    typeof value.createdAt === 'string' &&
    typeof value.words === 'number' &&
    isRecord(value.createdBy) &&
    isRecord(value.anchors) &&
    versionOrigins.some(origin => origin === value.origin)
  )
}
