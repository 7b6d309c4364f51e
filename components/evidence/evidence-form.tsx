'use client'

import { type FormEvent, useEffect, useRef, useState } from 'react'
import { v7 as newId } from 'uuid'
import { submitsForm } from '@/components/claim/form-keys'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import { draftOf, dropDraft, keepDraft } from './evidence-draft'
import { changesFrom, detailsIn, type EvidenceErrors, type EvidenceValues, errorsIn, valuesOf } from './evidence-fields'
import { EvidenceFormFields } from './evidence-form-fields'

/** Evidence to pin or to change. What is written is kept until it is saved, whatever happens to the page. */
export function EvidenceForm({ claim }: { readonly claim: PlacedClaim }) {
  const workspace = useWorkspace()
  const evidenceId = useWorkspaceState(({ writing }) => writing?.evidenceId ?? null)
  const of = { personId: workspace.options.me.id, claimId: claim.id, evidenceId }
  // As it was when the writing began: what others change meanwhile is not written over unseen.
  const [seen] = useState(claim)
  const before = seen.evidence.find(({ id }) => id === evidenceId)
  const [start] = useState(() => draftOf(of) ?? valuesOf(before ?? { accessedOn: today() }))
  const [errors, setErrors] = useState<EvidenceErrors>({})
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[name="title"]')?.focus()
  }, [])

  function close() {
    workspace.set({ writing: null })
    requestAnimationFrame(() => document.getElementById('claim-card-title')?.focus())
  }

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const values = valuesIn(event.currentTarget)
    const found = errorsIn(values)
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    if (before) {
      const input = changesFrom(before, values)
      if (Object.keys(input).length > 0) {
        workspace.write({ kind: 'amend', claimId: claim.id, evidenceId: before.id, input }, seen)
      }
    } else {
      workspace.write({ kind: 'pin', claimId: claim.id, evidenceId: newId(), input: detailsIn(values) })
    }
    dropDraft(of)
    workspace.options.say(before ? 'Evidence changed.' : 'Evidence pinned.')
    close()
  }

  function discard() {
    dropDraft(of)
    close()
  }

  return (
    <form
      ref={form}
      className="evidence-form"
      aria-label={before ? 'Change evidence' : 'New evidence'}
      noValidate
      onSubmit={save}
      onInput={event => keepDraft(of, valuesIn(event.currentTarget))}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.preventDefault()
          close()
        } else if (submitsForm(event)) {
          event.preventDefault()
          form.current?.requestSubmit()
        }
      }}
    >
      <h3>{before ? 'Change evidence' : 'New evidence'}</h3>
      <EvidenceFormFields values={start} errors={errors} />
      <div className="form-actions">
        <button type="submit" className="button primary">
          {before ? 'Save' : 'Pin'}
          <span aria-hidden="true">
            <kbd>Ctrl ↵</kbd>
          </span>
        </button>
        <button type="button" className="button plain" onClick={discard}>
          {before ? 'Cancel' : 'Discard'}
        </button>
        <span className="quiet">Esc closes and keeps what you wrote.</span>
      </div>
    </form>
  )
}

function valuesIn(form: HTMLFormElement): EvidenceValues {
  const fields = new FormData(form)
  const empty = valuesOf({})
  const text = Object.keys(empty).map(name => [name, String(fields.get(name) ?? '')])
  return { ...empty, ...Object.fromEntries(text) }
}

// The day as the person's own calendar has it.
function today(): string {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
