import type { ClaimId, Instant, NoteId } from '../ids'
import type { PersonRef } from '../person/person'

/** What somebody wrote in the discussion of a claim. Spec: discussion N1–N6. */
export interface Note {
  readonly id: NoteId
  readonly claimId: ClaimId
  /** Counts up with every change to its words or to whom it mentions. */
  readonly revision: number
  readonly text: string
  /** With the names they had when they were mentioned. */
  readonly mentions: readonly PersonRef[]
  /** The first note of the thread that it belongs to; absent on that note itself. */
  readonly replyTo?: NoteId
  /** Waits for an answer. Only a first note does. */
  readonly isQuestion: boolean
  /** Who said that its thread is done with, and when. Only a first note has it. */
  readonly resolved?: { readonly by: PersonRef; readonly at: Instant }
  readonly createdBy: PersonRef
  readonly createdAt: Instant
  /** When its words or its mentions were last changed. */
  readonly changedAt?: Instant
  /** Who changed them last, where that was not its author. */
  readonly changedBy?: PersonRef
}
