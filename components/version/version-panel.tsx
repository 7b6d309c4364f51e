'use client'

import type { MouseEvent } from 'react'
import { KeysOf } from '../command/keys-of'
import { OriginalLine } from '../import/original-line'
import type { PendingCopy } from '../import/pending-copy'
import { CopyRefused } from '../import/send-copy'
import type { ImportWork } from '../import/use-import'
import type { Saving } from '../import/use-saving'
import { TextareaField } from '../shell/textarea-field'
import { ClaimsAhead } from './claims-ahead'
import type { RevisedArticle } from './revised-article'
import { useAhead } from './use-ahead'

interface Props {
  readonly article: RevisedArticle
  readonly copy: PendingCopy
  readonly work: ImportWork
  readonly saving: Saving
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly onCancel: (event: MouseEvent) => void
}

/** The new version beside its text: why there is one, what it does to the claims, and the way to save it. */
export function VersionPanel({ article, copy, work, saving, reason, onReason, onCancel }: Props) {
  const { data: ahead, error, isFetching } = useAhead(article, copy, work.draft.corrections)
  const refusal = saving.refusal ?? (error instanceof CopyRefused ? error.message : undefined)
  const { preview } = work
  return (
    <aside className="panel" aria-label="About this version">
      <h2>Version {article.current + 1}</h2>
      <TextareaField
        label="Why there is a new version"
        hint="Everybody who works on the article reads it."
        rows={2}
        dir="auto"
        maxLength={2_000}
        value={reason}
        onChange={event => onReason(event.target.value)}
      />
      {ahead ? (
        <ClaimsAhead ahead={ahead} isReading={isFetching} />
      ) : (
        <p className="second" role="status">
          {error ? '' : 'Looking where the claims go…'}
        </p>
      )}
      {preview && preview.notes.length > 0 && (
        <div className="notes">
          <span className="label">How it was read</span>
          <ul>
            {preview.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {preview && <OriginalLine original={preview.original} />}
      <div className="actions">
        {refusal && (
          <p className="refusal" role="alert">
            {refusal}
          </p>
        )}
        <button
          type="button"
          className="button primary"
          onClick={saving.save}
          disabled={!ahead || saving.isSaving || saving.isSaved}
        >
          {saving.isSaving ? 'Saving…' : saving.isSaved ? 'Saved' : `Save as version ${article.current + 1}`}
          <KeysOf command="put-on-desk" />
        </button>
        <a className="button" href={`/articles/${article.id}`} onClick={onCancel}>
          Cancel
        </a>
      </div>
    </aside>
  )
}
