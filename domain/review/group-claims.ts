import type { Claim } from '../claim/claim'
import type { PersonRef } from '../person/person'
import { editorQuestions } from './editor-questions'

/** Groups of the board, worst first. What is `clear` only waits for a nod; what is `approved` has had it. */
export const claimGroups = ['decision', 'disputed', 'returned', 'changed', 'open', 'clear', 'approved'] as const
export type ClaimGroup = (typeof claimGroups)[number]

type Grouped = Pick<Claim, 'tag' | 'flags' | 'checks' | 'evidence' | 'review' | 'anchor'>

/** Claims by group, in the order given inside each; every claim is in one group, its worst. Spec: review V6–V9. */
export function groupClaims<Item extends Grouped>(
  claims: Iterable<Item>,
): Readonly<Record<ClaimGroup, readonly Item[]>> {
  const groups: Record<ClaimGroup, Item[]> = {
    decision: [],
    disputed: [],
    returned: [],
    changed: [],
    open: [],
    clear: [],
    approved: [],
  }
  for (const claim of claims) groups[groupOf(claim)].push(claim)
  return groups
}

/** The one group in which a claim is listed. */
export function groupOf(claim: Grouped): ClaimGroup {
  const { tag, review, anchor } = claim
  if (review.state === 'approved') return 'approved'
  // It waits for its checker and not for an editor, whatever else is the matter with it.
  if (review.state === 'returned') return 'returned'
  if (tag !== 'open' && editorQuestions(claim).length > 0) return 'decision'
  if (tag === 'disputed') return 'disputed'
  if (anchor.state === 'changed' || anchor.state === 'lost') return 'changed'
  return tag === 'open' ? 'open' : 'clear'
}

/** With whom a returned claim is: who recorded its last finding, else who marked it. */
export function checkerOf({ checks, createdBy }: Pick<Claim, 'checks' | 'createdBy'>): PersonRef {
  const [last] = checks.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return last?.by ?? createdBy
}
