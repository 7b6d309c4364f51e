import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import { type Anchor, isPlaced } from '../anchor/anchor'
import { DomainError } from '../errors'
import type { Claim } from './claim'
import type { Closing } from './closing'
import type { CloseClaim } from './input'
import { hasOtherWords } from './on-other-words'

type Decided = Omit<Closing, 'by' | 'at'>

/**
 * Closes a claim; nothing where it is closed in that way already. `anchors` are those of every version that it was in, in
 * order. Throws a DomainError `invalid` where the text did not change its words. Spec: versions W30–W33.
 */
export function closeClaim(
  claim: Authorised<Claim, 'claim.close'>,
  input: CloseClaim,
  anchors: readonly Anchor[],
): Permitted[] {
  const closing = closingOf(claim, input, anchors)
  const { by: _by, at: _at, ...there } = claim.closing ?? { by: undefined, at: undefined }
  if (claim.closing && JSON.stringify(sorted(there)) === JSON.stringify(sorted(closing))) return []
  const { articleId, id: claimId, revision: expectedRevision } = claim
  return [permitted(claim, { kind: 'claim.closed', articleId, claimId, expectedRevision, closing })]
}

/** Opens a claim that was closed; nothing where it is open. */
export function openClaim(claim: Authorised<Claim, 'claim.close'>): Permitted[] {
  if (!claim.closing) return []
  const { articleId, id: claimId, revision: expectedRevision } = claim
  return [permitted(claim, { kind: 'claim.reopened', articleId, claimId, expectedRevision })]
}

function closingOf({ anchor }: Claim, { how, version, reason }: CloseClaim, anchors: readonly Anchor[]): Decided {
  const why = reason === undefined ? {} : { reason }
  if (how === 'dropped') return { how, version: version ?? anchor.version, before: anchor.exact, ...why }
  const corrected = anchors.findLast(one => (version === undefined ? isCorrected(one) : one.version === version))
  const before = corrected && anchors.findLast(one => one.version < corrected.version && isPlaced(one))
  if (!corrected || !before || corrected.exact === (isPlaced(corrected) ? before.exact : undefined)) {
    const where = version === undefined ? 'No version' : `Version ${version}`
    throw new DomainError(
      'invalid',
      `${where} changed the words of this claim. Close it as dropped, with a reason, if it needs no more work.`,
    )
  }
  const after = isPlaced(corrected) ? { after: corrected.exact } : {}
  return { how, version: corrected.version, before: before.exact, ...after, ...why }
}

function isCorrected(anchor: Anchor): boolean {
  return !isPlaced(anchor) || hasOtherWords(anchor)
}

function sorted(closing: object) {
  return Object.entries(closing).sort(([a], [b]) => (a < b ? -1 : 1))
}
