import type { Claim } from '@/domain/claim/claim'
import type { ClaimId } from '@/domain/ids'

/** The claims of the article that is open, as its page has them. */
export interface ClaimsHere {
  /** In text order, those that are lost last. */
  claims(): readonly Claim[]
  numberOf(id: ClaimId): number | undefined
  show(id: ClaimId): void
}

let here: ClaimsHere | undefined

/** Lets the palette find the page's claims until the returned function is called. */
export function offerClaims(claims: ClaimsHere): () => void {
  here = claims
  return () => {
    if (here === claims) here = undefined
  }
}

export function claimsHere(): ClaimsHere | undefined {
  return here
}
