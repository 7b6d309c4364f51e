import { type Authorised, may } from '../access/access'
import { type Permitted, permitted } from '../access/permitted'
import type { Claim } from '../claim/claim'
import { DomainError } from '../errors'
import type { Actor, PersonRef } from '../person/person'
import type { Note } from './note'

/** A note with the claim that it is about, whose revision a change names. */
export interface NoteOnClaim {
  readonly note: Note
  readonly claim: Claim
}

/** What a note is to say; what is missing stays as it is. */
export interface NoteWords {
  readonly text?: string
  readonly mentions?: readonly PersonRef[]
}

/** Changes the words of a note: one's own, or, for editors, anybody's; nothing where they stay as they are. Throws `forbidden`. */
export function changeNote(found: Authorised<NoteOnClaim, 'note.change'>, words: NoteWords, by: Actor): Permitted[] {
  const { note } = found
  const { text = note.text, mentions = note.mentions } = words
  if (text === note.text && sameMentions(mentions, note.mentions)) return []
  if (by.id !== note.createdBy.id && !may(by.role, 'note.change_of_others')) {
    throw new DomainError(
      'forbidden',
      `Only ${note.createdBy.name} or an editor can change this note. Reply to it instead.`,
    )
  }
  const expectedNoteRevision = note.revision
  return [permitted(found, { kind: 'note.changed', ...on(found), expectedNoteRevision, text, mentions })]
}

/** Takes a note away: one's own, or, for editors, anybody's; never one that has replies. Throws a DomainError. */
export function removeNote(found: Authorised<NoteOnClaim, 'note.remove'>, by: Actor): Permitted {
  const { note, claim } = found
  if (by.id !== note.createdBy.id && !may(by.role, 'note.remove_of_others')) {
    throw new DomainError('forbidden', `Only ${note.createdBy.name} or an editor can remove this note.`)
  }
  if (claim.notes.some(({ replyTo }) => replyTo === note.id)) {
    throw new DomainError('conflict', 'This note has replies, so it stays. Resolve the thread instead.', {
      id: note.id,
    })
  }
  return permitted(found, { kind: 'note.removed', ...on(found), expectedNoteRevision: note.revision })
}

/** Says that a thread is done with, or that it is not; nothing where that is said already. Throws a DomainError `invalid`. */
export function settleThread(found: Authorised<NoteOnClaim, 'note.resolve'>, isResolved: boolean): Permitted[] {
  const { note } = found
  if (note.replyTo !== undefined) {
    throw new DomainError('invalid', 'A thread is resolved on its first note, not on a reply.', { id: note.replyTo })
  }
  if (isResolved === (note.resolved !== undefined)) return []
  return [permitted(found, { kind: isResolved ? 'note.resolved' : 'note.reopened', ...on(found) })]
}

function on({ note, claim }: NoteOnClaim) {
  return { articleId: claim.articleId, claimId: claim.id, expectedRevision: claim.revision, noteId: note.id }
}

function sameMentions(a: readonly PersonRef[], b: readonly PersonRef[]): boolean {
  return a.length === b.length && a.every(({ id }, i) => id === b[i]?.id)
}
