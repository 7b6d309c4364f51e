import type { Tried } from '@/domain/claim/set-aside-input'
import { type ClaimWrite, isUndo } from './claim-write'

/** What the log is told of a write that is given up; undefined where there is no claim at the desk that it was about. */
export function triedOf(write: ClaimWrite): Tried | undefined {
  if (isUndo(write) || write.kind === 'make' || write.kind === 'setAside') return undefined
  const { claimId: _claimId, ...tried } = write
  if (!('mentions' in tried)) return tried.kind === 'check' ? { ...tried, checks: [...tried.checks] } : tried
  const { mentions: _mentions, ...words } = tried
  return words
}
