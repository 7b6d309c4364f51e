'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import { ChangedClaim } from '@/components/after/changed-claim'
import { Discussion } from '@/components/discussion/discussion'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { later } from '@/components/shell/later'
import type { MarginLayout } from '@/components/workspace/margin-layout'
import { useWorkspace, useWorkspaceState } from '@/components/workspace/workspace-context'
import type { PlacedClaim } from '@/domain/claim/claim-index'
import { countEvidence, evidenceInWords } from '@/domain/evidence/count-evidence'
import type { ClaimId } from '@/domain/ids'
import { CardFooter } from './card-footer'
import { CardHeader } from './card-header'
import { ClaimChecks } from './claim-checks'
import { ClaimFacts } from './claim-facts'
import { ClaimHistory } from './claim-history'
import { ClaimTrouble } from './claim-trouble'
import { QuotationProposal } from './quotation-proposal'
import { ReturnedNote } from './returned-note'
import { useStillWhileWritten } from './use-still-while-written'

const EvidenceForm = later(
  async () => (await import('@/components/evidence/evidence-form')).EvidenceForm,
  <p className="quiet">Opening the form…</p>,
)

// Room for the next line too, so that it is plain where the claim stands.
const roomUnderLine = 48

interface Props {
  readonly claim: PlacedClaim
  readonly layout: MarginLayout
  /** Where the claim's chip stands; the card's own place is measured from the top of the margin. */
  readonly chipTop: number
}

/** Everything recorded about one claim, beside its line. */
export function ClaimCard({ claim, layout, chipTop }: Props) {
  const card = useRef<HTMLElement>(null)
  const workspace = useWorkspace()
  const isFull = useWorkspaceState(state => state.isCardFull)
  const isWriting = useWorkspaceState(({ writing }) => writing?.claimId === claim.id)
  const isNoting = useWorkspaceState(({ noting }) => noting?.claimId === claim.id)
  usePlace(card, layout, chipTop)
  useLineInSight(card, claim.id)
  useStillWhileWritten(card)
  useEffect(() => workspace.cardIsThere(), [workspace])

  return (
    <section
      ref={card}
      id="claim-card"
      className="card"
      aria-labelledby="claim-card-title"
      data-tag={claim.tag}
      data-full={isFull || isWriting || isNoting ? '' : undefined}
    >
      <CardHeader claim={claim} />
      <div className="card-body">
        <ClaimTrouble claim={claim} />
        <ReturnedNote review={claim.review} />
        <ChangedClaim claim={claim} />
        <section className="peek" aria-label="Claim">
          <button
            type="button"
            className="peek-open"
            aria-expanded={isFull}
            onClick={() => workspace.set({ isCardFull: !isFull })}
          >
            {isFull ? 'Show less' : 'Show all of the claim'}
          </button>
          <blockquote className="excerpt" dir="auto">
            {claim.anchor.exact}
          </blockquote>
          <ClaimFacts claim={claim} />
        </section>
        {isWriting ? (
          <EvidenceForm claim={claim} />
        ) : (
          <>
            <section aria-labelledby="card-checks">
              <h3 className="visually-hidden" id="card-checks">
                Checks
              </h3>
              <ClaimChecks claim={claim} />
              <QuotationProposal claim={claim} />
            </section>
            <Needs claim={claim} />
            <EvidenceList claim={claim} />
            <Discussion claim={claim} />
            <ClaimHistory claim={claim} />
          </>
        )}
      </div>
      {!isWriting && <CardFooter claim={claim} />}
    </section>
  )
}

function Needs({ claim }: { readonly claim: PlacedClaim }) {
  const { items, primary } = countEvidence(claim.evidence)
  const next =
    items === 0
      ? 'Pin what bears on it: press E.'
      : primary === 0
        ? 'A primary source would settle more than another report of it.'
        : null
  return (
    <section className="needs" aria-labelledby="card-needs">
      <h3 id="card-needs">{evidenceInWords(claim.evidence)}</h3>
      {next && <p>{next}</p>}
    </section>
  )
}

// The card stands where the layout says, from the top of the margin; its list item stands at the chip.
function usePlace(card: { readonly current: HTMLElement | null }, layout: MarginLayout, chipTop: number): void {
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const place = () => element.style.setProperty('--y', `${layout.get().card - chipTop}px`)
    layout.now()
    place()
    const stop = layout.subscribe(place)
    const resized = new ResizeObserver(layout.resized)
    resized.observe(element)
    return () => {
      stop()
      resized.disconnect()
    }
  }, [card, layout, chipTop])
}

// Where the card is a sheet over the text, the claim that it belongs to is moved out from under it.
function useLineInSight(card: { readonly current: HTMLElement | null }, id: ClaimId): void {
  const workspace = useWorkspace()
  useLayoutEffect(() => {
    const element = card.current
    const span = workspace.get().index.get(id)?.span
    if (!element || !span || getComputedStyle(element).position !== 'fixed') return
    const line = workspace.viewer?.lineBox(span)
    const hidden = line ? line.bottom + roomUnderLine - element.getBoundingClientRect().top : 0
    if (hidden > 0) window.scrollBy({ top: hidden })
  }, [card, id, workspace])
}
