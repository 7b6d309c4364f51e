'use client'

import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { VersionPreview } from '@/domain/version/version-added'
import { type Corrections, correctionList } from '../import/corrections'
import type { PendingCopy } from '../import/pending-copy'
import { numberOf } from '../import/use-import'
import type { RevisedArticle } from './revised-article'
import { previewVersion } from './send-version'

/** Corrections in a row are asked about once. */
const pause = 400

/** What would happen to the claims if the copy were saved as it stands corrected. */
export function useAhead(
  article: RevisedArticle,
  copy: PendingCopy,
  corrections: Corrections,
): UseQueryResult<VersionPreview> {
  const settled = useDeferredValue(corrections)
  return useQuery({
    queryKey: ['ahead', article.id, numberOf(copy), JSON.stringify(correctionList(settled))],
    queryFn: async ({ signal }) => {
      if (settled.said.size > 0) await quiet(signal)
      return previewVersion(article, copy, settled)
    },
    placeholderData: before => before,
  })
}

function quiet(signal: AbortSignal): Promise<void> {
  return new Promise((done, stop) => {
    const timer = setTimeout(done, pause)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      stop(signal.reason)
    })
  })
}
