import type { Claim } from '../claim/claim'
import type { PersonRef } from '../person/person'
import { editorQuestions } from './editor-questions'

/** Groups of the board, worst first. What is `clear` only waits for a nod; what is `approved` has had it. */
export const claimGroups = ['decision', 'disputed', 'returned', 'lost', 'changed', 'open', 'clear', 'approved'] as const
export type ClaimGroup = (typeof claimGroups)[number]

type Grouped = Pick<Claim, 'tag' | 'flags' | 'checks' | 'formerChecks' | 'evidence' | 'review' | 'anchor' | 'closing'>

/** Claims by group, in the order given inside each; every claim is in one group, its worst, a closed one in none. Spec: review V6–V9. */
export function groupClaims<Item extends Grouped>(
  claims: Iterable<Item>,
): Readonly<Record<ClaimGroup, readonly Item[]>> {
  const groups: Record<ClaimGroup, Item[]> = {
    decision: [],
    disputed: [],
    returned: [],
    lost: [],
    changed: [],
    open: [],
    clear: [],
    approved: [],
  }
  for (const claim of claims) if (!claim.closing) groups[groupOf(claim)].push(claim)
  return groups
}

/** The one group in which a claim is listed. */
export function groupOf(claim: Grouped): ClaimGroup {
  const { tag, review, anchor } = claim
  if (review.state === 'approved') return 'approved'
  // It waits for its checker and not for an editor, whatever else is the matter with it.
  if (review.state === 'returned') return 'returned'
  if (anchor.state === 'lost') return 'lost'
  if (isUnconfirmed(claim)) return 'changed'
  if (tag !== 'open' && editorQuestions(claim).length > 0) return 'decision'
  if (tag === 'disputed') return 'disputed'
  return tag === 'open' ? 'open' : 'clear'
}

/** Whether something was found on words that have changed since, and nobody has said whether it still holds. */
export function isUnconfirmed({ formerChecks }: Pick<Claim, 'formerChecks'>): boolean {
  return formerChecks.length > 0
}

/** With whom a returned claim is: who recorded its last finding, else who marked it. */
export function checkerOf({
  checks,
  formerChecks,
  createdBy,
}: Pick<Claim, 'checks' | 'formerChecks' | 'createdBy'>): PersonRef {
  const [last] = [...checks, ...formerChecks].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return last?.by ?? createdBy
}
