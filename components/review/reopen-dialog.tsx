'use client'

import { type FormEvent, useId, useState } from 'react'
import { submitsForm } from '@/components/claim/form-keys'
import { Dialog } from '@/components/shell/dialog'
import { TextareaField } from '@/components/shell/textarea-field'
import type { ArticleStand } from './article-stand'
import { useValue } from './use-value'

/** Asks why a signed-off article is opened again; the log keeps the reason. */
export function ReopenDialog({
  stand,
  isOpen,
  onClose,
}: {
  readonly stand: ArticleStand
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  const isBusy = useValue(stand, standing => standing.isBusy)
  const [error, setError] = useState<string>()
  const form = useId()

  async function reopen(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    const said = reason ? await stand.reopen(reason) : 'Write why it is opened again: the log keeps it.'
    setError(said)
    if (!said) onClose()
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Reopen the article"
      footer={
        <>
          <button type="button" className="button" onClick={onClose}>
            Leave it signed
          </button>
          <button type="submit" form={form} className="button primary" aria-busy={isBusy}>
            Reopen
          </button>
        </>
      }
    >
      <p>The sign-off ends, and the article is in review again. Approvals stay as they are.</p>
      <form id={form} onSubmit={reopen} onKeyDown={event => submitsForm(event) && event.currentTarget.requestSubmit()}>
        <TextareaField label="Reason" name="reason" rows={3} maxLength={2_000} error={error} autoFocus />
      </form>
    </Dialog>
  )
}
