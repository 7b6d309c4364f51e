import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Claim } from '../claim/claim'
import { canonicalJson } from '../event/canonical-json'

/**
 * SHA-256 in lower-case hex over the canonical JSON (RFC 8785) of what was found: claims by id, each with its place, its
 * words, its checks, its evidence and its review. The order in which they are given does not matter. Spec: review V13.
 */
export function findingsSha256(claims: readonly Claim[]): string {
  const findings = claims.map(foundOn).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(findings))))
}

function foundOn(claim: Claim) {
  const { id, anchor, claimant, reportedBy, factType, flags, checks, formerChecks, closing, evidence, review } = claim
  const { start, end, exact } = anchor
  return {
    ...{ id, start, end, exact, checks, review },
    flags: flags.toSorted(),
    ...(formerChecks.length === 0 ? {} : { formerChecks }),
    ...(closing === undefined ? {} : { closing }),
    ...(claimant === undefined ? {} : { claimant }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
    ...(factType === undefined ? {} : { factType }),
    evidence: evidence.map(({ claimId: _claimId, revision: _revision, ...own }) => own),
  }
}
