'use client'

import { useState } from 'react'
import { ProposalButton } from '@/components/correct/proposal-button'
import { useMayCheck } from '@/components/workspace/workspace-context'
import { type Check, type Layer, layers } from '@/domain/claim/check'
import type { Claim } from '@/domain/claim/claim'
import { confidenceWords, layerQuestions, layerWords } from '@/domain/report/report-words'
import { CheckForm } from './check-form'
import { FindingLabel } from './finding-label'
import { LocalTime } from './local-time'

/** The three checks, each with its question and what was found; one at a time can be changed in its place. */
export function ClaimChecks({ claim }: { readonly claim: Claim }) {
  const mayCheck = useMayCheck()
  const [editing, setEditing] = useState<Layer | null>(null)
  return (
    <>
      <ol className="checks">
        {layers.map(layer => {
          const check = claim.checks.find(found => found.layer === layer)
          const question = (
            <p className="layer" id={`check-${layer}`}>
              <b>{layerWords[layer]}</b> <span>{layerQuestions[layer]}</span>
            </p>
          )
          if (editing === layer) {
            return (
              <li key={layer} className="is-editing">
                {question}
                <CheckForm claim={claim} layer={layer} check={check} onClose={() => setEditing(null)} />
              </li>
            )
          }
          return (
            <li key={layer}>
              {question}
              {mayCheck ? (
                <button
                  type="button"
                  className="finding-button"
                  id={`change-${layer}`}
                  aria-describedby={`check-${layer}`}
                  onClick={() => setEditing(layer)}
                >
                  <FindingLabel finding={check?.finding} />
                  <span className="visually-hidden">, change</span>
                </button>
              ) : (
                <FindingLabel finding={check?.finding} />
              )}
              {check && <Reason check={check} />}
            </li>
          )
        })}
      </ol>
      <ProposalButton claim={claim} />
    </>
  )
}

function Reason({ check: { reason, proposal, by, at, confidence } }: { readonly check: Check }) {
  return (
    <p className="reason">
      {reason && (
        <>
          <span dir="auto">{reason}</span>{' '}
        </>
      )}
      {proposal && (
        <>
          Should read: <q dir="auto">{proposal}</q>{' '}
        </>
      )}
      {by.name}, <LocalTime at={at} />
      {confidence && `, ${confidenceWords[confidence].toLowerCase()}`}
    </p>
  )
}
