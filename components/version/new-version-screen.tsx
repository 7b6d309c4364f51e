'use client'

import '../import/zod-without-eval'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Person } from '@/domain/person/person'
import { DropAnywhere } from '../desk/drop-anywhere'
import { PreviewPlace } from '../desk/preview-place'
import { forgetPendingCopy, pendingCopy, watchPendingCopy } from '../import/pending-copy'
import { numberOf } from '../import/use-import'
import { NewVersionSources } from './new-version-sources'
import { NewVersionWork } from './new-version-work'
import type { RevisedArticle } from './revised-article'

const nothing = () => undefined

/** Bringing in a new version: where it comes from, then what it says and what it does to the claims. */
export function NewVersionScreen({
  article,
  person,
}: {
  readonly article: RevisedArticle
  readonly person: Pick<Person, 'name' | 'role'>
}) {
  const copy = useSyncExternalStore(watchPendingCopy, pendingCopy, nothing)
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } }),
  )
  // Copy that was meant for this article must not wait for another one.
  useEffect(() => forgetPendingCopy, [])
  return (
    <QueryClientProvider client={client}>
      <PreviewPlace value={`/articles/${article.id}/versions/new`}>
        {copy ? (
          <NewVersionWork key={numberOf(copy)} copy={copy} article={article} person={person} />
        ) : (
          <NewVersionSources article={article} person={person} />
        )}
        <DropAnywhere />
      </PreviewPlace>
    </QueryClientProvider>
  )
}
