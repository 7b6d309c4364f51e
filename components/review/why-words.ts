import { foundWords, versionsWords } from '@/components/after/former-words'
import { askedInWords } from '@/components/discussion/talk-words'
import type { Claim } from '@/domain/claim/claim'
import { evidenceInWords } from '@/domain/evidence/count-evidence'
import { anchorWords, wordChangeWords } from '@/domain/report/report-words'
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
    case 'lost':
      return claim.anchor.stoodIn === undefined
        ? anchorWords.lost
        : `Stood in version ${claim.anchor.stoodIn}. ${foundBefore(claim.checks)}`
    case 'changed':
      return changedWhy(claim)
    case 'open':
      return claim.evidence.length === 0 ? 'No evidence' : evidenceInWords(claim.evidence)
    case 'clear':
      return evidenceInWords(claim.evidence)
    case 'approved':
      return claim.review.by ? `By ${claim.review.by.name}` : ''
  }
}

// “Verified on version 1, then 21 became 22”.
function changedWhy({ anchor, formerChecks }: Claim): string {
  const [change, ...more] = (anchor.changes ?? []).map(({ kind, before, after }) => {
    return `${wordChangeWords[kind].toLowerCase()} ${before || 'nothing'} → ${after || 'nothing'}`
  })
  const others = more.length > 0 ? ` and ${more.length} more` : ''
  return `${foundBefore(formerChecks)} ${versionsWords(formerChecks)}${change ? `, then changed: ${change}${others}` : ''}`
}

function foundBefore(checks: Claim['checks']): string {
  return checks.length === 0 ? 'Not checked' : foundWords(checks)
}

function disputedWhy({ checks, evidence }: Claim): string {
  const against = checks.find(
    ({ finding, reason }) => reason && ['disputed', 'refuted', 'unsupported'].includes(finding),
  )
  return against?.reason ?? evidenceInWords(evidence)
}
