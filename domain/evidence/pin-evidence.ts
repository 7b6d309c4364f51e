import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Amendment } from '../change/change'
import type { Claim } from '../claim/claim'
import type { EvidenceId } from '../ids'
import type { Evidence, EvidenceDetails } from './evidence'

/** Pins a new piece of evidence to a claim. */
export function pinEvidence(
  claim: Authorised<Claim, 'evidence.pin'>,
  evidenceId: EvidenceId,
  details: EvidenceDetails,
): Permitted {
  return permitted(claim, { kind: 'evidence.pinned', ...on(claim), evidenceId, details })
}

/** A piece of evidence with the claim that it is pinned to, whose revision a change names. */
export interface PinnedEvidence {
  readonly evidence: Evidence
  readonly claim: Claim
}

/** Sets or clears fields of a piece of evidence. */
export function changeEvidence(
  pinned: Authorised<PinnedEvidence, 'evidence.change'>,
  details: Amendment<EvidenceDetails>,
): Permitted {
  return permitted(pinned, { kind: 'evidence.changed', ...on(pinned.claim), evidenceId: pinned.evidence.id, details })
}

/** Takes a piece of evidence off its claim. */
export function removeEvidence(pinned: Authorised<PinnedEvidence, 'evidence.remove'>): Permitted {
  const { id, title } = pinned.evidence
  return permitted(pinned, { kind: 'evidence.removed', ...on(pinned.claim), evidenceId: id, title })
}

function on(claim: Claim) {
  return { articleId: claim.articleId, claimId: claim.id, expectedRevision: claim.revision }
}
