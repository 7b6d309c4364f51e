import type { Authorised } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Claim } from '../claim/claim'
import { DomainError } from '../errors'
import type { NoteId } from '../ids'
import type { PersonRef } from '../person/person'
import type { Note } from './note'

export interface NewNote {
  readonly id: NoteId
  readonly text: string
  readonly mentions: readonly PersonRef[]
  /** Any note of the thread that it goes on with; without one it begins a thread. */
  readonly replyTo?: NoteId
  readonly isQuestion?: boolean
}

/** Adds a note to the discussion of a claim. A reply takes a thread that was resolved up again. Spec: discussion N1–N6. */
export function writeNote(claim: Authorised<Claim, 'note.write'>, note: NewNote): Permitted[] {
  const { id: noteId, text, mentions, isQuestion = false } = note
  const first = note.replyTo === undefined ? undefined : firstOf(claim, note.replyTo)
  if (first && isQuestion) {
    throw new DomainError('invalid', 'A reply cannot be a question of its own. Begin a new note to ask something else.')
  }
  const on = { articleId: claim.articleId, claimId: claim.id }
  const reopened = first?.resolved
    ? [permitted(claim, { kind: 'note.reopened', ...on, expectedRevision: claim.revision, noteId: first.id })]
    : []
  const expectedRevision = claim.revision + reopened.length
  const written = { noteId, text, mentions, replyTo: first?.id, isQuestion }
  return [...reopened, permitted(claim, { kind: 'note.written', ...on, expectedRevision, ...written })]
}

function firstOf({ notes }: Claim, id: NoteId): Note {
  const there = notes.find(note => note.id === id)
  const first = there?.replyTo === undefined ? there : notes.find(note => note.id === there.replyTo)
  if (first) return first
  throw new DomainError(
    'conflict',
    'The note that this replies to is no longer there. Write it as a note of its own.',
    {
      id,
    },
  )
}
