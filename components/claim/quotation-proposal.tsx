'use client'

import { useMemo } from 'react'
import { TagGlyph } from '@/components/shell/tag-glyph'
import { useMayCheck, useWorkspace } from '@/components/workspace/workspace-context'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import { cite } from '@/domain/report/cite'
import { proposeQuotation } from './propose-quotation'

/** What comparing the quoted words with the excerpts of the evidence suggests. A person accepts it, or does not. */
export function QuotationProposal({ claim }: { readonly claim: PlacedClaim }) {
  const workspace = useWorkspace()
  const proposal = useMemo(() => proposeQuotation(claim), [claim])
  const mayCheck = useMayCheck()
  const { say } = workspace.options
  if (!proposal || !mayCheck) return null
  const { kind, evidence, differing } = proposal
  const source = evidence.publisher ?? evidence.title

  function accept() {
    const reason = `Word for word in the excerpt of ${cite(evidence)}.`
    workspace.record(claim.id, [{ layer: 'quotation', finding: 'verified', reason, confidence: 'certain' }])
    say('Quotation verified.')
    // The button goes with the proposal; what it changed stands just above.
    document.getElementById('change-quotation')?.focus()
  }

  return (
    <div className="proposal" data-tag={kind === 'verbatim' ? 'verified' : 'open'}>
      <p>
        <TagGlyph tag={kind === 'verbatim' ? 'verified' : 'open'} />
        {kind === 'verbatim'
          ? `Word for word in the excerpt of ${source}.`
          : `Other words in the excerpt of ${source}:`}
      </p>
      {kind === 'verbatim' ? (
        <button type="button" className="button" onClick={accept}>
          Accept<span className="visually-hidden">: quotation verified</span>
        </button>
      ) : (
        differing.map(({ passage, words }) => (
          <p key={passage} className="diff">
            {words.map((word, position) => {
              const key = `${position} ${word.kind}`
              if (word.kind === 'missing') return <ins key={key}>{word.text} </ins>
              if (word.kind === 'added') return <del key={key}>{word.text} </del>
              return <span key={key}>{word.text} </span>
            })}
          </p>
        ))
      )}
    </div>
  )
}
