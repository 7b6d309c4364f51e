'use client'

import { ChangedClaim } from '@/components/after/changed-claim'
import { ClaimChecks } from '@/components/claim/claim-checks'
import { ClaimHistory } from '@/components/claim/claim-history'
import { ClaimTrouble } from '@/components/claim/claim-trouble'
import { ReturnedNote } from '@/components/claim/returned-note'
import { EvidenceList } from '@/components/evidence/evidence-list'
import { later } from '@/components/shell/later'
import { TagLabel } from '@/components/shell/tag-label'
import { useIsInBrowser } from '@/components/shell/use-is-in-browser'
import { useWorkspaceState } from '@/components/workspace/workspace-context'
import { useBoard, useBoardState } from './board-context'
import { ClaimContext } from './claim-context'
import { ClaimQuestions } from './claim-questions'
import { DecideHead } from './decide-head'
import { Decisions } from './decisions'
import { NothingToDecide } from './nothing-to-decide'
import { useValue } from './use-value'

const Discussion = later(() => import('@/components/discussion/discussion').then(module => module.Discussion))
const AskForm = later(
  () => import('@/components/discussion/ask-form').then(module => module.AskForm),
  <p className="quiet">Opening the form…</p>,
)

/** The claim to decide, in its sentence, with everything that was found out about it. */
export function DecideClaim() {
  const claim = useBoardState(({ current, queue }) => (current === null ? undefined : queue.claims.get(current)))
  const number = useBoardState(({ current, queue }) => (current === null ? 0 : queue.numberOf(current)))
  const asking = useWorkspaceState(({ noting }) =>
    noting?.of.kind === 'ask' && noting.claimId === claim?.id ? noting : null,
  )
  const { board, stand } = useBoard()
  const mayCheck = useValue(stand, ({ state, abilities }) => abilities.mayCheck && state !== 'signed_off')
  const isInBrowser = useIsInBrowser()
  const mayRead = useWorkspaceState(({ talk }) => talk !== 'none')
  if (!claim) return <NothingToDecide />
  return (
    <section className="decide" id="decide" aria-labelledby="decide-title" tabIndex={-1}>
      <DecideHead>
        <h2 className="strong" id="decide-title">
          Claim {number}
        </h2>
        <TagLabel tag={claim.tag} />
      </DecideHead>
      <div className="main">
        <ClaimContext claim={claim} />
        <ClaimTrouble claim={claim} />
        <ChangedClaim claim={claim} onConfirm={mayCheck ? () => board.confirm() : undefined} />
        <ReturnedNote review={claim.review} />
        <div className="ask">
          <ClaimQuestions claim={claim} />
          {asking ? (
            <AskForm key={claim.id} claim={claim} noting={asking} onSent={() => board.putOff('asked')} />
          ) : (
            <Decisions claim={claim} number={number} />
          )}
        </div>
        <div className="part">
          <h3>Checks</h3>
          <ClaimChecks key={claim.id} claim={claim} />
        </div>
      </div>
      <div className="side">
        <div className="part">
          {claim.evidence.length === 0 ? (
            <>
              <h3>Evidence</h3>
              <p className="quiet">Nothing is pinned.</p>
            </>
          ) : (
            <EvidenceList claim={claim} />
          )}
        </div>
        {mayRead && (
          <div className="talk-place">
            {isInBrowser && <Discussion key={claim.id} claim={claim} className="part" asksElsewhere />}
          </div>
        )}
        <div className="part">
          <ClaimHistory key={claim.id} claim={claim} />
        </div>
      </div>
    </section>
  )
}
