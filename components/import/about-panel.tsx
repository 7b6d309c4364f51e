'use client'

import type { MouseEvent } from 'react'
import type { ImportPreview } from '../../domain/article/import-preview'
import { KeysOf } from '../command/keys-of'
import { AboutFields } from './about-fields'
import { CommentsPanel } from './comments-panel'
import type { ImportPeople } from './import-screen'
import { OriginalLine } from './original-line'
import { Tally } from './tally'
import type { ImportWork } from './use-import'
import type { Saving } from './use-saving'

/** The article beside its text: what the desk will call it, what was found, and the way onto the desk. */
export function AboutPanel({
  work,
  preview,
  people,
  saving,
  onCancel,
}: {
  readonly work: ImportWork
  readonly preview: ImportPreview
  readonly people: ImportPeople
  readonly saving: Saving
  readonly onCancel: (event: MouseEvent) => void
}) {
  return (
    <aside className="panel" aria-label="About this article">
      <h2>About this article</h2>
      <AboutFields work={work} preview={preview} people={people} />
      <Tally blocks={work.blocks} language={preview.details.language} />
      {preview.notes.length > 0 && (
        <div className="notes">
          <span className="label">How it was read</span>
          <ul>
            {preview.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {preview.claims.length > 0 && (
        <CommentsPanel
          claims={preview.claims}
          isLeftOut={work.draft.comments !== undefined}
          onChange={isLeftOut => work.change({ comments: isLeftOut ? 'left_out' : undefined })}
        />
      )}
      <OriginalLine original={preview.original} />
      <div className="actions">
        {saving.refusal && (
          <p className="refusal" role="alert">
            {saving.refusal}
          </p>
        )}
        <button
          type="button"
          className="button primary"
          onClick={saving.save}
          disabled={saving.isSaving || saving.isSaved}
        >
          {saving.isSaving ? 'Putting it on the desk…' : saving.isSaved ? 'On the desk' : 'Put it on the desk'}
          <KeysOf command="put-on-desk" />
        </button>
        <a className="button" href="/" onClick={onCancel}>
          Cancel
        </a>
      </div>
    </aside>
  )
}
