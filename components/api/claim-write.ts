import type { ChangeClaim, MakeClaim, RecordCheck } from '@/domain/claim/input'
import type { ChangeEvidence, PinEvidence } from '@/domain/evidence/input'
import type { ClaimId, EvidenceId } from '@/domain/ids'
import type { ReviewClaim } from '@/domain/review/input'
import type { Request } from './request'

/** One thing a checker or an editor did to a claim, as it is kept until the desk has it. Ids come from here, so it can be sent twice. */
export type ClaimWrite =
  | { readonly kind: 'make'; readonly claimId: ClaimId; readonly input: MakeClaim }
  | { readonly kind: 'check'; readonly claimId: ClaimId; readonly checks: readonly RecordCheck[] }
  | { readonly kind: 'change'; readonly claimId: ClaimId; readonly input: ChangeClaim }
  | { readonly kind: 'remove'; readonly claimId: ClaimId }
  | { readonly kind: 'pin'; readonly claimId: ClaimId; readonly evidenceId: EvidenceId; readonly input: PinEvidence }
  | {
      readonly kind: 'amend'
      readonly claimId: ClaimId
      readonly evidenceId: EvidenceId
      readonly input: ChangeEvidence
    }
  | { readonly kind: 'unpin'; readonly claimId: ClaimId; readonly evidenceId: EvidenceId }
  | { readonly kind: 'review'; readonly claimId: ClaimId; readonly decision: ReviewClaim }

/** The claim that a write changes; undefined where it concerns its whole article. */
export function claimOf(write: ClaimWrite): ClaimId | undefined {
  return 'claimId' in write ? write.claimId : undefined
}

/** How a write is sent. `expected` is the revision of what it changes: of the claim, or of evidence that is there. */
export function requestOf(write: ClaimWrite, expected: number | undefined): Request {
  switch (write.kind) {
    case 'make':
      return { method: 'PUT', path: `/claims/${write.claimId}`, body: write.input }
    case 'check':
      return {
        method: 'POST',
        path: `/claims/${write.claimId}/checks`,
        body: { checks: write.checks },
        expected,
        isMinimal: true,
      }
    case 'change':
      return { method: 'PATCH', path: `/claims/${write.claimId}`, body: write.input, expected }
    case 'remove':
      return { method: 'DELETE', path: `/claims/${write.claimId}`, expected }
    case 'pin':
      return {
        method: 'POST',
        path: `/claims/${write.claimId}/evidence`,
        body: { ...write.input, id: write.evidenceId },
        expected,
      }
    case 'amend':
      return { method: 'PATCH', path: `/evidence/${write.evidenceId}`, body: write.input, expected }
    case 'unpin':
      return { method: 'DELETE', path: `/evidence/${write.evidenceId}`, expected }
    case 'review':
      return { method: 'POST', path: `/claims/${write.claimId}/review`, body: write.decision, expected }
  }
}
