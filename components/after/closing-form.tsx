'use client'

import { type FormEvent, useRef, useState } from 'react'
import { dropDraftAt, fieldsAt, keepDraftAt, writtenIn } from '@/components/api/draft'
import { submitsForm } from '@/components/claim/form-keys'
import { SelectField } from '@/components/shell/select-field'
import { TextareaField } from '@/components/shell/textarea-field'
import { useWorkspace } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { close } from './acts'
import { wasDisputed } from './former-words'

/** How a claim is closed, and why; what is dropped needs a reason. */
export function ClosingForm({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace()
  const form = useRef<HTMLFormElement>(null)
  const place = { personId: workspace.options.me.id, claimId: claim.id, form: 'closing' }
  const [start] = useState(() => ({
    how: wasDisputed(claim) ? 'corrected' : 'dropped',
    reason: '',
    ...fieldsAt(place),
  }))
  const [how, setHow] = useState(start.how)
  const isDropped = how !== 'corrected'

  function leave() {
    workspace.set({ closing: null })
  }

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '').trim()
    if (isDropped && reason === '') {
      form.current?.querySelector('textarea')?.focus()
      workspace.options.say('Say why the claim is closed.')
      return
    }
    dropDraftAt(place)
    close(workspace, claim, { how: isDropped ? 'dropped' : 'corrected', ...(reason ? { reason } : {}) })
  }

  return (
    <form
      ref={form}
      className="closing-form"
      aria-label="Close the claim"
      onSubmit={save}
      onInput={event => keepDraftAt(place, writtenIn(event.currentTarget))}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          leave()
        } else if (submitsForm(event)) {
          event.preventDefault()
          form.current?.requestSubmit()
        }
      }}
    >
      <SelectField
        label="How it ends"
        name="how"
        defaultValue={start.how}
        autoFocus
        onChange={event => setHow(event.target.value)}
      >
        <option value="corrected">Corrected in version {claim.anchor.version}: both wordings are kept</option>
        <option value="dropped">Dropped: it need not be checked any more</option>
      </SelectField>
      <TextareaField
        label={isDropped ? 'Why (needed)' : 'Why, if it needs saying'}
        name="reason"
        rows={2}
        defaultValue={start.reason}
        required={isDropped}
      />
      <div className="form-actions">
        <button type="submit" className="button primary">
          Close the claim
        </button>
        <button type="button" className="button plain" onClick={leave}>
          Cancel
        </button>
      </div>
    </form>
  )
}
