import type { Node } from '@tiptap/pm/model'
import { DecorationSet } from '@tiptap/pm/view'
import type { ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { Claim } from '../../domain/claim/claim'
import { ClaimIndex } from '../../domain/claim/claim-index'
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
  const there = claims.map(claim => ({ ...claim, anchor: anchors.get(claim.id) ?? claim.anchor }))
  if (there.length === 0) return DecorationSet.empty
  return claimDecorations(doc, positions.blocks, new ClaimIndex(there), atRest)
}
