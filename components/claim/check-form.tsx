'use client'

import { type FormEvent, useRef, useState } from 'react'
import { dropDraftAt, fieldsAt, keepDraftAt, writtenIn } from '@/components/api/draft'
import { focusWhenFree } from '@/components/shell/focus-when-free'
import { SelectField } from '@/components/shell/select-field'
import { TextareaField } from '@/components/shell/textarea-field'
import { useWorkspace } from '@/components/workspace/workspace-context'
import { type Check, confidences, findings, type Layer } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import type { RecordCheck } from '@/domain/claim/input'
import { confidenceWords, findingWords, layerWords } from '@/domain/report/report-words'
import { submitsForm } from './form-keys'

interface Props {
  readonly claim: Claim
  readonly layer: Layer
  readonly check: Check | undefined
  readonly onClose: () => void
}

/** What was found on one layer, why, and how sure. */
export function CheckForm({ claim, layer, check, onClose }: Props) {
  const workspace = useWorkspace()
  const form = useRef<HTMLFormElement>(null)
  const place = { personId: workspace.options.me.id, claimId: claim.id, form: `check.${layer}` }
  const [start] = useState(() => ({ ...check, ...fieldsAt(place) }))

  function close() {
    onClose()
    focusWhenFree(`change-${layer}`)
  }

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const wanted = checkIn(new FormData(event.currentTarget), layer)
    if (!isSame(wanted, check)) {
      workspace.record(claim.id, [wanted])
      workspace.options.say(`${layerWords[layer]}: ${wanted.finding ? findingWords[wanted.finding] : 'taken back'}.`)
    }
    dropDraftAt(place)
    close()
  }

  function cancel() {
    dropDraftAt(place)
    close()
  }

  return (
    <form
      ref={form}
      className="check-form"
      aria-label={`${layerWords[layer]} check`}
      onSubmit={save}
      onInput={event => keepDraftAt(place, writtenIn(event.currentTarget))}
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
      <SelectField label="Finding" name="finding" defaultValue={start.finding ?? ''} autoFocus>
        <option value="">Not checked</option>
        {findings.map(finding => (
          <option key={finding} value={finding}>
            {findingWords[finding]}
          </option>
        ))}
      </SelectField>
      <SelectField label="How sure" name="confidence" defaultValue={start.confidence ?? ''}>
        <option value="">Not said</option>
        {confidences.map(confidence => (
          <option key={confidence} value={confidence}>
            {confidenceWords[confidence]}
          </option>
        ))}
      </SelectField>
      <TextareaField label="Reason" name="reason" rows={2} maxLength={5_000} defaultValue={start.reason ?? ''} />
      <TextareaField
        label="Should read"
        hint="Other words for this claim, to be put in its place in the text."
        name="proposal"
        rows={2}
        maxLength={5_000}
        defaultValue={start.proposal ?? ''}
      />
      <div className="form-actions">
        <button type="submit" className="button primary">
          Save
        </button>
        <button type="button" className="button plain" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function checkIn(fields: FormData, layer: Layer): RecordCheck {
  const finding = findings.find(known => known === fields.get('finding')) ?? null
  const confidence = confidences.find(known => known === fields.get('confidence'))
  const reason = String(fields.get('reason') ?? '').trim()
  // One line: it goes into the text in the place of the claim's words.
  const proposal = String(fields.get('proposal') ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  if (finding === null) return { layer, finding }
  const said = { ...(reason ? { reason } : {}), ...(proposal ? { proposal } : {}) }
  return { layer, finding, ...said, ...(confidence ? { confidence } : {}) }
}

function isSame(wanted: RecordCheck, check: Check | undefined): boolean {
  return (
    wanted.finding === (check?.finding ?? null) &&
    wanted.reason === check?.reason &&
    wanted.proposal === check?.proposal &&
    wanted.confidence === check?.confidence
  )
}
