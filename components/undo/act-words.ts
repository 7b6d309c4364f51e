import type { ClaimWrite } from '@/components/api/claim-write'
import { findingWords, layerWords } from '@/domain/report/report-words'

/** What a write does, in the few words that stand after “Undo:”. */
export function wordsOf(write: ClaimWrite): string {
  switch (write.kind) {
    case 'make':
      return 'new claim'
    case 'check':
      return write.checks.map(checkWords).join(', ')
    case 'change':
      return write.input.span ? 'words of the claim' : 'details of the claim'
    case 'remove':
      return 'claim removed'
    case 'pin':
      return 'evidence pinned'
    case 'amend':
      return 'evidence changed'
    case 'unpin':
      return 'evidence removed'
    case 'review':
      return reviewWords[write.decision.decision]
    case 'confirm':
      return 'finding confirmed'
    case 'close':
      return 'claim closed'
    case 'reopen':
      return 'closing taken back'
    case 'note':
      return write.replyTo === undefined ? 'note' : 'reply'
    case 'amendNote':
      return 'note changed'
    case 'unnote':
      return 'note removed'
    case 'resolveNote':
      return write.resolved ? 'discussion resolved' : 'discussion reopened'
    case 'setAside':
      return 'nothing'
    case 'undo':
    case 'redo':
      return write.kind
  }
}

type Checked = Extract<ClaimWrite, { readonly kind: 'check' }>['checks'][number]

function checkWords({ layer, finding }: Checked): string {
  const about = layerWords[layer].toLowerCase()
  return finding === null ? `${about} taken back` : `${about} ${findingWords[finding].toLowerCase()}`
}

/** What an editor decided, on one claim or on many. */
export const reviewWords = { approve: 'approved', return: 'returned', unreview: 'decision taken back' } as const
