import type { PersonId } from '../ids'
import type { Note } from '../note/note'
import { isOpenQuestion, type Thread, threadsOf } from '../note/threads'

/** A note that waits for somebody: as a question that mentions them, or as one that they have not replied to. */
export interface WaitingNote {
  readonly kind: 'mention' | 'question'
  readonly personId: PersonId
  readonly note: Note
}

/**
 * Whom the discussion of a claim waits for: at most one note of each thread for each person, the question itself where it
 * is one, otherwise the newest. Spec: discussion N10–N12.
 */
export function waitingIn(notes: readonly Note[]): readonly WaitingNote[] {
  return threadsOf(notes).flatMap(thread => (thread.first.resolved ? [] : waitingInThread(thread)))
}

function waitingInThread(thread: Thread): readonly WaitingNote[] {
  const { first, replies } = thread
  const written = [first, ...replies]
  // While a question is open nobody wrote but its asker.
  if (isOpenQuestion(thread)) {
    return mentionedIn(written)
      .filter(id => id !== first.createdBy.id)
      .map(personId => ({ kind: 'question', personId, note: first }))
  }
  const people = new Set([...written.map(({ createdBy }) => createdBy.id), ...mentionedIn(written)])
  return [...people].flatMap(personId => {
    const note = lastFor(personId, written)
    return note ? [{ kind: 'mention' as const, personId, note }] : []
  })
}

// The newest note of others after the person's own last one, if it is for them: all are, once they wrote in the thread.
function lastFor(personId: PersonId, written: readonly Note[]): Note | undefined {
  const own = written.findLastIndex(({ createdBy }) => createdBy.id === personId)
  const since = written.slice(own + 1)
  return own >= 0 ? since.at(-1) : since.findLast(({ mentions }) => mentions.some(({ id }) => id === personId))
}

function mentionedIn(notes: readonly Note[]): readonly PersonId[] {
  return [...new Set(notes.flatMap(({ mentions }) => mentions.map(({ id }) => id)))]
}
