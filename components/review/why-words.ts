import { askedInWords } from '@/components/discussion/talk-words'
import type { Claim } from '@/domain/claim/claim'
import { evidenceInWords } from '@/domain/evidence/count-evidence'
import { anchorWords } from '@/domain/report/report-words'
import { editorQuestions } from '@/domain/review/editor-questions'
import { type ClaimGroup, checkerOf } from '@/domain/review/group-claims'

/** Why a claim is listed where it is, and who was asked about it, in one line. */
export function whyWords(group: ClaimGroup, claim: Claim): string {
  const asked = group === 'approved' ? undefined : askedInWords(claim.notes)
  return [asked, groupWhy(group, claim)].filter(Boolean).join('. ')
}

function groupWhy(group: ClaimGroup, claim: Claim): string {
  switch (group) {
    case 'decision':
      return editorQuestions(claim).join('. ')
    case 'disputed':
      return disputedWhy(claim)
    case 'returned':
      return `With ${checkerOf(claim).name}: “${claim.review.reason ?? ''}”`
    case 'changed':
      return anchorWords[claim.anchor.state]
    case 'open':
      return claim.evidence.length === 0 ? 'No evidence' : evidenceInWords(claim.evidence)
    case 'clear':
      return evidenceInWords(claim.evidence)
    case 'approved':
      return claim.review.by ? `By ${claim.review.by.name}` : ''
  }
}

function disputedWhy({ checks, evidence }: Claim): string {
  const against = checks.find(
    ({ finding, reason }) => reason && ['disputed', 'refuted', 'unsupported'].includes(finding),
  )
  return against?.reason ?? evidenceInWords(evidence)
}
