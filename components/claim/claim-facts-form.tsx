'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Field } from '@/components/shell/field'
import { focusWhenFree } from '@/components/shell/focus-when-free'
import { SelectField } from '@/components/shell/select-field'
import { useWorkspace } from '@/components/workspace/workspace-context'
import { factTypes, flags } from '@/domain/claim/claim'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import type { ChangeClaim } from '@/domain/claim/input'
import { factTypeWords, flagWords } from '@/domain/report/report-words'
import { submitsForm } from './form-keys'

/** Claimant, reported by, fact type and flags, to change. Only what differs is sent. */
export function ClaimFactsForm({ claim, onClose }: { readonly claim: PlacedClaim; readonly onClose: () => void }) {
  const workspace = useWorkspace()
  const form = useRef<HTMLFormElement>(null)
  // As it was when the writing began: what others change meanwhile is not written over unseen.
  const [seen] = useState(claim)

  function close() {
    onClose()
    focusWhenFree('edit-facts')
  }

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const changes = changesIn(new FormData(event.currentTarget), seen)
    if (Object.keys(changes).length > 0) {
      workspace.write({ kind: 'change', claimId: claim.id, input: changes }, seen)
      workspace.options.say('Saved.')
    }
    close()
  }

  return (
    <form
      ref={form}
      className="facts-form"
      aria-label="What is known about this claim"
      onSubmit={save}
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
      <Field label="Claimant" name="claimant" maxLength={300} defaultValue={claim.claimant ?? ''} autoFocus />
      <Field label="Reported by" name="reportedBy" maxLength={300} defaultValue={claim.reportedBy ?? ''} />
      <SelectField label="Fact type" name="factType" defaultValue={claim.factType ?? ''}>
        <option value="">Not said</option>
        {factTypes.map(type => (
          <option key={type} value={type}>
            {factTypeWords[type]}
          </option>
        ))}
      </SelectField>
      <fieldset>
        <legend>Flags</legend>
        {flags.map(flag => (
          <label key={flag}>
            <input type="checkbox" name="flags" value={flag} defaultChecked={claim.flags.includes(flag)} />
            {flagWords[flag]}
          </label>
        ))}
      </fieldset>
      <div className="form-actions">
        <button type="submit" className="button primary">
          Save
        </button>
        <button type="button" className="button plain" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function changesIn(fields: FormData, claim: PlacedClaim): ChangeClaim {
  const line = (name: string) => String(fields.get(name) ?? '').trim() || null
  const claimant = line('claimant')
  const reportedBy = line('reportedBy')
  const factType = factTypes.find(type => type === fields.get('factType')) ?? null
  const chosen = flags.filter(flag => fields.getAll('flags').includes(flag))
  const isSameFlags = chosen.length === claim.flags.length && chosen.every(flag => claim.flags.includes(flag))
  return {
    ...(claimant === (claim.claimant ?? null) ? {} : { claimant }),
    ...(reportedBy === (claim.reportedBy ?? null) ? {} : { reportedBy }),
    ...(factType === (claim.factType ?? null) ? {} : { factType }),
    ...(isSameFlags ? {} : { flags: chosen }),
  }
}
