import type { ClaimWrite } from '@/components/api/claim-write'
import { tagAfter } from '@/domain/claim/tag-keys'
import { closingWords } from '@/domain/report/closing-words'
import { findingWords, layerWords, tagWords } from '@/domain/report/report-words'
import type { ReviewClaim } from '@/domain/review/input'

/** What somebody wanted to do, in words, for as long as it is not done. */
export function writeInWords(write: ClaimWrite): string {
  switch (write.kind) {
    case 'make':
      return `${tagWords[tagAfter([], write.input.checks ?? [])]}: “${write.input.exact ?? ''}”`
    case 'check':
      return write.checks
        .map(({ layer, finding, reason }) => {
          const found = finding ? findingWords[finding].toLowerCase() : 'taken back'
          return `${layerWords[layer]} ${found}${reason ? `: ${reason}` : ''}`
        })
        .join('; ')
    case 'change':
      return write.input.span ? `The words “${write.input.span.exact ?? ''}”` : 'What is known about the claim'
    case 'remove':
      return 'Remove the claim'
    case 'pin':
      return `Evidence: ${write.input.title}`
    case 'amend':
      return `Evidence changed${write.input.title ? `: ${write.input.title}` : ''}`
    case 'unpin':
      return 'Remove a piece of evidence'
    case 'review':
      return decisionWords(write.decision)
    case 'confirm':
      return write.checks
        .map(({ layer, finding }) => `${layerWords[layer]} ${findingWords[finding].toLowerCase()}, confirmed`)
        .join('; ')
    case 'close':
      return closingWords(write.closing)
    case 'reopen':
      return 'The closing of the claim taken back'
    case 'note':
      return `${write.isQuestion ? 'Question' : write.replyTo ? 'Reply' : 'Note'}: ${write.text}`
    case 'amendNote':
      return `Note changed: ${write.text}`
    case 'unnote':
      return 'Remove a note'
    case 'setAside':
      return 'What you set aside, for the log'
    case 'undo':
      return 'Undo'
    case 'redo':
      return 'Do it again'
    case 'resolveNote':
      return write.resolved ? 'Discussion resolved' : 'Discussion reopened'
  }
}

function decisionWords(decision: ReviewClaim): string {
  if (decision.decision === 'return') return `Returned: ${decision.reason}`
  return decision.decision === 'approve' ? 'Approved' : 'The decision taken back'
}
