'use client'

import { useState } from 'react'
import { ClaimChecks } from '@/components/claim/claim-checks'
import { ClaimHistory } from '@/components/claim/claim-history'
import { ClaimTrouble } from '@/components/claim/claim-trouble'
import { useShortcuts } from '@/components/command/keymap'
import { KeysOf } from '@/components/command/keys-of'
import { Discussion } from '@/components/discussion/discussion'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { TagLabel } from '@/components/shell/tag-label'
import type { MarginLayout } from '@/components/workspace/margin-layout'
import { useMayCheck, useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { Claim } from '@/domain/claim/claim'
import type { Span } from '@/domain/text/offset'
import { place } from './acts'
import { Candidates } from './candidates'
import { ClosingButtons } from './closing-buttons'
import { ClosingForm } from './closing-form'
import { PlacePreview } from './place-preview'

/** One lost claim: the words it had, where they may belong now, and everything that was recorded about it. */
export function LostClaim({ claim, layout }: { readonly claim: Claim; readonly layout: MarginLayout }) {
  const mayCheck = useMayCheck()
  const [tried, setTried] = useState<Span | null>(null)
  const isClosing = useWorkspaceState(({ closing }) => closing === claim.id)
  const { exact, prefix, suffix, stoodIn, candidates = [] } = claim.anchor
  return (
    <li className="is-open">
      <section aria-labelledby="lost-claim-title">
        <h3 id="lost-claim-title" tabIndex={-1}>
          <TagLabel tag={claim.tag} />
          {stoodIn !== undefined && <span className="quiet">Stood in version {stoodIn}</span>}
        </h3>
        <blockquote className="excerpt" dir="auto">
          <span className="quiet">{leadIn(prefix)}</span>
          <span className="lost-words">{exact}</span>
          <span className="quiet">{leadOut(suffix)}</span>
        </blockquote>
        <ClaimTrouble claim={claim} />
        {isClosing ? (
          <ClosingForm claim={claim} />
        ) : (
          <>
            <Candidates candidates={candidates} mayPlace={mayCheck} onTry={setTried} />
            {mayCheck && <WaysOn claim={claim} />}
          </>
        )}
      </section>
      <section aria-label="Checks">
        <ClaimChecks claim={claim} />
      </section>
      {claim.evidence.length > 0 && <EvidenceList claim={claim} />}
      <Discussion claim={claim} />
      <ClaimHistory claim={claim} />
      {tried && <PlacePreview span={tried} layout={layout} />}
    </li>
  )
}

function WaysOn({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace()
  const shortcut = useShortcuts()
  const hasWords = useWorkspaceState(({ live }) => live !== null)
  return (
    <>
      <p className="second">
        Or select the words in the text where it belongs, then press <KeysOf command="place-claim" />.
      </p>
      {/* The selection stays while a button is pressed. */}
      <div className="form-actions" onPointerDown={event => event.preventDefault()}>
        <button
          type="button"
          className="button"
          aria-disabled={hasWords ? undefined : true}
          aria-keyshortcuts={shortcut('place-claim')?.aria}
          onClick={() => place(workspace)}
        >
          Place on the selected words
        </button>
        <ClosingButtons claim={claim} />
      </div>
    </>
  )
}

// An anchor keeps so many characters on either side; what is shown begins and ends with whole words.
function leadIn(prefix: string): string {
  const line = oneLine(prefix)
  return line.replace(/^\S*\s+(?=\S)/u, '… ')
}

function leadOut(suffix: string): string {
  const line = oneLine(suffix)
  return line.replace(/(?<=\S)\s+\S*$/u, ' …')
}

function oneLine(context: string): string {
  return context.replace(/\s*\n\s*/g, ' ')
}
