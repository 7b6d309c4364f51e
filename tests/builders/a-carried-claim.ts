import type { Anchor } from '@/domain/anchor/anchor'
import type { Claim } from '@/domain/claim/claim'

/** A claim as the desk has it once version 2 carried it with its words: elsewhere, or with other typography. */
export function carried(claim: Claim, anchor: Partial<Anchor>): Claim {
  const { anchor: before } = claim
  return { ...claim, revision: claim.revision + 1, anchor: { ...before, version: 2, ...anchor } }
}

/** The same with other words: what was found is a former finding, and the claim is open. */
export function changedTo(claim: Claim, exact: string, anchor: Partial<Anchor> = {}): Claim {
  const { anchor: before, checks } = claim
  return {
    ...carried(claim, { state: 'changed', exact, before: before.exact, ...anchor }),
    ...{ tag: 'open', checks: [], review: { state: 'unreviewed' } },
    formerChecks: checks.map(check => ({ ...check, version: before.version, exact: before.exact })),
  }
}

/** The same where its words are gone: its checks stay. */
export function lostIn(claim: Claim, anchor: Partial<Anchor> = {}): Claim {
  const { version } = claim.anchor
  return carried(claim, { state: 'lost', start: null, end: null, stoodIn: version, candidates: [], ...anchor })
}
