import { type Layer, layers } from '../claim/check'
import type { Claim, ClaimDetails } from '../claim/claim'
import type { Evidence } from '../evidence/evidence'
import type { Note } from '../note/note'

/**
 * What of a claim is changed and put back by itself: whether it is there at all, each of its details, where it stands, each
 * layer's check and former check, whether it is closed, each piece of evidence, each note and whether that is resolved, and its review. Spec: undo U7.
 */
export type ClaimPart =
  | { readonly kind: 'claim' }
  | { readonly kind: 'detail'; readonly field: keyof ClaimDetails }
  | { readonly kind: 'anchor' }
  | { readonly kind: 'check'; readonly layer: Layer }
  | { readonly kind: 'former'; readonly layer: Layer }
  | { readonly kind: 'closing' }
  | { readonly kind: 'evidence'; readonly id: string }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'resolved'; readonly id: string }
  | { readonly kind: 'review' }

// The keys of a Record of all fields: a detail that is new does not compile until it is named here.
const fields = {
  claimant: true,
  reportedBy: true,
  factType: true,
  flags: true,
  assigneeId: true,
  dueAt: true,
} satisfies Record<keyof ClaimDetails, true>
export const detailFields = Object.keys(fields) as (keyof ClaimDetails)[]

/** Every part but the review that one of the claims has. */
export function partsOf(...claims: readonly (Claim | undefined)[]): readonly ClaimPart[] {
  const idsOf = (things: (claim: Claim) => readonly { readonly id: string }[]) =>
    new Set(claims.flatMap(claim => (claim ? things(claim).map(({ id }) => id) : [])))
  const notes = [...idsOf(claim => claim.notes)]
  return [
    ...detailFields.map(field => ({ kind: 'detail', field }) as const),
    { kind: 'anchor' },
    ...layers.flatMap(layer => [{ kind: 'check', layer } as const, { kind: 'former', layer } as const]),
    { kind: 'closing' },
    ...[...idsOf(claim => claim.evidence)].map(id => ({ kind: 'evidence', id }) as const),
    ...notes.flatMap(id => [{ kind: 'note', id } as const, { kind: 'resolved', id } as const]),
  ]
}

/** What a part holds, without counters: two claims whose parts hold the same are the same in it. */
export function partOf(claim: Claim | undefined, part: ClaimPart): unknown {
  if (!claim) return undefined
  switch (part.kind) {
    case 'claim':
      return true
    case 'detail':
      return claim[part.field]
    case 'anchor':
      return claim.anchor
    case 'check':
      return claim.checks.find(({ layer }) => layer === part.layer)
    case 'former':
      return claim.formerChecks.find(({ layer }) => layer === part.layer)
    case 'closing':
      return claim.closing
    case 'evidence':
      return saidIn(claim.evidence.find(({ id }) => id === part.id))
    case 'note':
      return noteIn(claim.notes.find(({ id }) => id === part.id))
    case 'resolved':
      return claim.notes.find(({ id }) => id === part.id)?.resolved
    case 'review':
      return { review: claim.review, reviewed: reviewedIn(claim) }
  }
}

/** What a review is about: a change to any of it makes the claim unreviewed. Spec: log L10. */
export function reviewedIn({ anchor, checks, formerChecks, closing, evidence }: Claim): unknown {
  return { anchor, checks, formerChecks, closing, evidence: evidence.map(saidIn) }
}

function saidIn(evidence: Evidence | undefined) {
  if (!evidence) return undefined
  const { revision: _revision, ...said } = evidence
  return said
}

function noteIn(note: Note | undefined) {
  if (!note) return undefined
  const { revision: _revision, resolved: _resolved, ...said } = note
  return said
}
