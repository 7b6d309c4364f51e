'use client'

import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { browserQueries } from '@/components/api/browser-queries'
import { TextareaField } from '@/components/shell/textarea-field'
import type { VersionSummary } from '@/domain/article/article'
import type { ArticleId } from '@/domain/ids'
import { restoreVersion, restoringComesTo } from './restore-version'
import { anchorsInWords } from './version-words'

/** The text of an earlier version as the next one: why, and what happens to the claims. */
export function RestoreForm({
  articleId,
  version: { number },
  onCancel,
}: {
  readonly articleId: ArticleId
  readonly version: VersionSummary
  readonly onCancel: () => void
}) {
  const [reason, setReason] = useState('')
  const queries = browserQueries()
  const ahead = useQuery(
    {
      queryKey: ['restoring', articleId, number],
      queryFn: () => restoringComesTo(articleId, number),
      staleTime: 0,
      retry: false,
    },
    queries,
  )
  const saving = useMutation(
    {
      mutationFn: () => restoreVersion(articleId, number, reason),
      // A whole new page: the text under every claim is another one.
      onSuccess: () => location.assign(`/articles/${articleId}`),
    },
    queries,
  )
  const refusal = saving.error ?? ahead.error
  const isBusy = saving.isPending || saving.isSuccess

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!isBusy) saving.mutate()
  }

  return (
    <form className="dialog-form" method="post" noValidate onSubmit={submit}>
      <p>Its text becomes a new version. No version is lost.</p>
      <p role="status">
        {ahead.data
          ? `Claims: ${anchorsInWords(ahead.data) || 'none yet'}.`
          : ahead.error
            ? ''
            : 'Looking where the claims go…'}
      </p>
      <TextareaField
        label="Why"
        rows={2}
        dir="auto"
        maxLength={2_000}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      {refusal && (
        <p className="refusal" role="alert">
          {refusal.message}
        </p>
      )}
      <div className="form-actions">
        <button type="button" className="button" onClick={onCancel}>
          Back to the list
        </button>
        <button type="submit" className="button primary" disabled={isBusy || !ahead.data}>
          {isBusy ? 'Saving…' : `Make version ${number} current again`}
        </button>
      </div>
    </form>
  )
}
