import type { Node } from '@tiptap/pm/model'
import { DecorationSet } from '@tiptap/pm/view'
import type { ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { Claim } from '../../domain/claim/claim'
import { ClaimIndex } from '../../domain/claim/claim-index'
import { foundAt } from '../../domain/claim/on-other-words'
import { claimDecorations } from '../claim-decorations'
import { atRest } from '../claim-pieces'
import type { Positions } from '../positions'

/** Claims where they were carried to, drawn over a text that is being written. */
export function drawnClaims(
  doc: Node,
  positions: Positions,
  claims: readonly Claim[],
  carried: readonly ReanchoredClaim[],
): DecorationSet {
  const anchors = new Map(carried.map(({ claimId, anchor }) => [claimId, anchor]))
  const there = claims.map(claim => {
    const anchor = anchors.get(claim.id) ?? claim.anchor
    // With its tag of now, and the mark that its words are others.
    return { ...claim, anchor, formerChecks: foundAt(claim, claim.anchor, anchor).formerChecks }
  })
  if (there.length === 0) return DecorationSet.empty
  return claimDecorations(doc, positions.blocks, new ClaimIndex(there), atRest)
}
