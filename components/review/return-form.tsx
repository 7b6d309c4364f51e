'use client'

import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { dropDraftAt, fieldsAt, keepDraftAt, writtenIn } from '@/components/api/draft'
import { focusWhenFree } from '@/components/shell/focus-when-free'
import { TextareaField } from '@/components/shell/textarea-field'
import { useBoard } from './board-context'

/** The reason with which a claim goes back to its checker. Enter sends it, Shift Enter begins a line. */
export function ReturnForm({ label }: { readonly label: string }) {
  const { board } = useBoard()
  const [error, setError] = useState<string>()
  const { returning, current } = board.get()
  const claimId = returning === 'current' && current ? current : 'picked'
  const place = { personId: board.workspace.options.me.id, claimId, form: 'return' }
  const [start] = useState(() => fieldsAt(place).reason)

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (!reason) {
      setError('Write what has to be mended: the checker sees only this.')
      return
    }
    const refusal = board.giveBack(reason)
    setError(refusal)
    if (refusal) return
    dropDraftAt(place)
    focusWhenFree('decide')
  }

  function cancel() {
    board.close()
    focusWhenFree('decide')
  }

  function discard() {
    dropDraftAt(place)
    cancel()
  }

  function pressed(event: KeyboardEvent<HTMLFormElement>) {
    const isInField = event.target instanceof HTMLTextAreaElement
    if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
    } else if (event.key === 'Enter' && isInField && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault()
      event.currentTarget.requestSubmit()
    }
  }

  return (
    <form
      className="return-form"
      aria-label="Return"
      onSubmit={send}
      onKeyDown={pressed}
      onInput={event => keepDraftAt(place, writtenIn(event.currentTarget))}
    >
      <TextareaField
        label={label}
        name="reason"
        rows={2}
        maxLength={2_000}
        defaultValue={start}
        error={error}
        autoFocus
      />
      <div className="form-actions">
        <button type="submit" className="button primary">
          Return<kbd>Enter</kbd>
        </button>
        <button type="button" className="button plain" onClick={discard}>
          Cancel
        </button>
      </div>
    </form>
  )
}
