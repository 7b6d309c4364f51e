import type { Tried } from '@/domain/claim/set-aside-input'
import { type ClaimWrite, isUndo } from './claim-write'

/** What the log is told of a write that is given up; undefined where there is no claim at the desk that it was about. */
export function triedOf(write: ClaimWrite): Tried | undefined {
  if (isUndo(write) || write.kind === 'make' || write.kind === 'setAside') return undefined
  const { claimId: _claimId, ...tried } = write
  switch (tried.kind) {
    case 'check':
      return { ...tried, checks: [...tried.checks] }
    case 'confirm':
      return { kind: 'confirm', checks: tried.checks.map(({ layer, finding }) => ({ layer, finding })) }
    case 'close': {
      const { how, version, reason = '' } = tried.closing
      const input = how === 'dropped' ? { how, version, reason } : { how, version, ...(reason ? { reason } : {}) }
      return { kind: 'close', input }
    }
    case 'note':
    case 'amendNote': {
      const { mentions: _mentions, ...words } = tried
      return words
    }
    default:
      return tried
  }
}
