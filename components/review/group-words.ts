import type { ClaimGroup } from '@/domain/review/group-claims'

export const groupWords: Readonly<Record<ClaimGroup, string>> = {
  decision: 'Needs a decision',
  disputed: 'Disputed',
  returned: 'Returned',
  lost: 'Lost: to be placed or closed',
  changed: 'Changed since checked',
  open: 'Open',
  clear: 'Nothing in the way',
  approved: 'Approved',
}

/** Where a group stands on the board, for links to it. */
export function groupAnchor(group: ClaimGroup): string {
  return `group-${group}`
}
