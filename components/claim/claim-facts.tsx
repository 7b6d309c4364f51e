'use client'

import { useState } from 'react'
import { ClaimAssignment } from '@/components/assign/claim-assignment'
import { Icon } from '@/components/shell/icon'
import { useMayCheck } from '@/components/workspace/workspace-context'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import { factTypeWords, flagWords } from '@/domain/report/report-words'
import { ClaimFactsForm } from './claim-facts-form'

/** Who says it, what kind of fact it is, and what to be careful with. */
export function ClaimFacts({ claim }: { readonly claim: PlacedClaim }) {
  const mayCheck = useMayCheck()
  const [isEditing, setIsEditing] = useState(false)
  if (isEditing) return <ClaimFactsForm claim={claim} onClose={() => setIsEditing(false)} />

  const { claimant, reportedBy, factType, flags } = claim
  const facts = [
    ['Claimant', claimant],
    ['Reported by', reportedBy],
    ['Fact type', factType && factTypeWords[factType].toLowerCase()],
    ['Flags', flags.map(flag => flagWords[flag].toLowerCase()).join(', ')],
  ].flatMap(([name, value]) => (name && value ? [{ name, value }] : []))
  return (
    <div className="facts-line">
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {mayCheck && (
        <button type="button" className="link" id="edit-facts" onClick={() => setIsEditing(true)}>
          <Icon name="edit" />
          {facts.length === 0 ? 'Claimant, fact type, flags' : 'Edit'}
          <span className="visually-hidden"> what is known about this claim</span>
        </button>
      )}
      <ClaimAssignment claim={claim} />
    </div>
  )
}
