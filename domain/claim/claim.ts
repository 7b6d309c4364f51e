import type { Anchor } from '../anchor/anchor'
import type { Evidence } from '../evidence/evidence'
import type { ArticleId, ClaimId, Instant, PersonId } from '../ids'
import type { Note } from '../note/note'
import type { PersonRef } from '../person/person'
import type { Review } from '../review/review'
import type { Check, FormerCheck } from './check'
import type { Closing } from './closing'
import type { Tag } from './tag'

export const factTypes = [
  'number',
  'date',
  'name',
  'title',
  'place',
  'superlative',
  'quotation',
  'comparison',
  'causal',
  'history',
] as const
export type FactType = (typeof factTypes)[number]

export const flags = ['legal', 'sensitive_source', 'anonymous_source', 'translation'] as const
export type Flag = (typeof flags)[number]

/** What is known about a claim apart from its words and its checks. */
export interface ClaimDetails {
  /** Who makes the claim. */
  readonly claimant?: string
  /** The outlet that carried it. */
  readonly reportedBy?: string
  readonly factType?: FactType
  readonly flags: readonly Flag[]
  readonly assigneeId?: PersonId
  /** By when it is to be checked. */
  readonly dueAt?: Instant
}

/** A highlighted span that can be checked, with everything recorded about it. */
export interface Claim extends ClaimDetails {
  readonly id: ClaimId
  readonly articleId: ArticleId
  /** Counts up with every change to the claim, its checks, its span, its evidence or its discussion; a change names the one it expects. */
  readonly revision: number
  readonly tag: Tag
  readonly anchor: Anchor
  /** At most one check a layer, in the order quotation, attribution, content. */
  readonly checks: readonly Check[]
  /** What was found on the words that it had before a version changed them; at most one a layer, in the same order. */
  readonly formerChecks: readonly FormerCheck[]
  /** There once it is closed: it is listed and reported, and no work waits for anybody. */
  readonly closing?: Closing
  readonly review: Review
  readonly evidence: readonly Evidence[]
  /** Its discussion, in the order written; empty for those who see none (access R30). */
  readonly notes: readonly Note[]
  readonly createdBy: PersonRef
  readonly createdAt: Instant
}
