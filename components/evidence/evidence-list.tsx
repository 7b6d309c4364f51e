'use client'

import { useMayCheck } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import { countEvidence } from '@/domain/evidence/count-evidence'
import { EvidenceItem } from './evidence-item'

/** What is pinned to a claim, in the order it was pinned. */
export function EvidenceList({ claim }: { readonly claim: Claim }) {
  const mayCheck = useMayCheck()
  const { items, independent } = countEvidence(claim.evidence)
  if (items === 0 && !mayCheck) return null
  return (
    <section aria-labelledby="card-evidence">
      <div className="evidence-head">
        <h3 id="card-evidence">Evidence</h3>
        <span className="quiet">
          {items === 0
            ? 'Nothing pinned'
            : `${items} ${items === 1 ? 'item' : 'items'}, ${independent} ${independent === 1 ? 'origin' : 'origins'}`}
        </span>
      </div>
      {items > 0 && (
        <ul className="evidence">
          {claim.evidence.map(item => (
            <EvidenceItem key={item.id} claimId={claim.id} item={item} />
          ))}
        </ul>
      )}
    </section>
  )
}
