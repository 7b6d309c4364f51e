import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import type { Claim } from '@/domain/claim/claim'
import { findingsSha256 } from '@/domain/sign-off/findings-hash'
import { aCheck, aClaim, anEvidence } from '../../builders/a-claim'

const claim = aClaim({ checks: [aCheck('content', 'verified')], evidence: [anEvidence()], flags: ['legal'] })
const other = aClaim({ tag: 'attributed', claimant: 'The mayor', reportedBy: 'The Gazette', factType: 'number' })

describe('the hash of the findings', () => {
  it('can be computed again from what the JSON report holds', () => {
    const fields = ({ id, anchor, claimant, reportedBy, factType, flags, checks, evidence, review }: Claim) => ({
      ...{
        id,
        start: anchor.start,
        end: anchor.end,
        exact: anchor.exact,
        claimant,
        reportedBy,
        factType,
        flags,
        checks,
      },
      evidence: evidence.map(({ claimId: _claimId, revision: _revision, ...own }) => own),
      review,
    })
    const json = canonicalize(JSON.parse(JSON.stringify([claim, other].map(fields)))) ?? ''
    expect(findingsSha256([claim, other])).toBe(createHash('sha256').update(json).digest('hex'))
  })

  it('does not mind in which order claims are read', () => {
    expect(findingsSha256([other, claim])).toBe(findingsSha256([claim, other]))
  })

  it('differs with one finding, one word, one place, one decision', () => {
    const before = findingsSha256([claim, other])
    const changed: readonly Claim[] = [
      { ...claim, checks: [aCheck('content', 'corrected')] },
      { ...claim, checks: [aCheck('content', 'verified', { reason: 'Seen.' })] },
      { ...claim, evidence: [] },
      { ...claim, flags: [] },
      { ...claim, claimant: 'Somebody' },
      { ...claim, anchor: { ...claim.anchor, start: 1 } },
      { ...claim, review: { state: 'approved' } },
    ]
    const hashes = changed.map(claim => findingsSha256([claim, other]))
    expect(new Set([before, ...hashes]).size).toBe(changed.length + 1)
  })
})
