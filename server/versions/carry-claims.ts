import type { Anchor } from '../../domain/anchor/anchor'
import { reanchorClaims } from '../../domain/anchor/reanchor-claims'
import type { AnchoredText, ReanchoredClaim } from '../../domain/anchor/reanchored'
import type { ClaimId } from '../../domain/ids'
import { carriedAnchor } from '../../domain/version/carried-anchor'
import { type OffThreadOptions, offThread } from '../reading/off-thread'

export interface AnchoredClaim {
  readonly id: ClaimId
  readonly anchor: Anchor
}

/** UTF-16 units of both texts, and claims, that are compared where they are: sooner done than sent. */
const mostOnThread = 60_000
const fewClaims = 500

/** Where claims stand in another text, by id. A long one is compared off the thread that answers requests. */
export async function carryClaims(
  claims: readonly AnchoredClaim[],
  from: AnchoredText,
  to: AnchoredText,
  options: OffThreadOptions = {},
): Promise<ReadonlyMap<ClaimId, Anchor>> {
  const size = from.text.length + to.text.length
  const input = { claims: claims.map(({ id, anchor }) => ({ id, anchor })), from: asRead(from), to: asRead(to) }
  const isShort = size <= mostOnThread && claims.length <= fewClaims
  const found = isShort
    ? reanchorClaims(input.claims, input.from, input.to)
    : await offThread('reanchor', input, 2 * size, options)
  return anchorsOf(claims, found)
}

/** Anchors as they are kept, of claims that were found again. */
export function anchorsOf(
  claims: readonly AnchoredClaim[],
  found: readonly ReanchoredClaim[],
): ReadonlyMap<ClaimId, Anchor> {
  const before = new Map(claims.map(({ id, anchor }) => [id, anchor]))
  return new Map(
    found.flatMap(({ claimId, anchor }) => {
      const was = before.get(claimId)
      return was ? [[claimId, carriedAnchor(was, anchor)]] : []
    }),
  )
}

// Nothing but what is needed is sent.
function asRead({ number, text, blocks }: AnchoredText): AnchoredText {
  return { number, text, blocks: blocks.map(({ start, end }) => ({ start, end })) }
}
