import type { Note } from './note'

/** A note that began something, with the replies to it in the order they were written. */
export interface Thread {
  readonly first: Note
  readonly replies: readonly Note[]
}

/** The notes of a claim by thread, in the order in which the threads began. Spec: discussion N2. */
export function threadsOf(notes: readonly Note[]): readonly Thread[] {
  const repliesTo = new Map<string, Note[]>()
  const firsts: Note[] = []
  for (const note of notes) {
    const others = note.replyTo === undefined ? firsts : repliesTo.get(note.replyTo)
    if (others) others.push(note)
    else if (note.replyTo !== undefined) repliesTo.set(note.replyTo, [note])
  }
  return firsts.map(first => ({ first, replies: repliesTo.get(first.id) ?? [] }))
}

/** Whether a thread is a question that nobody answered yet: nor resolved it, nor replied other than its asker. Spec: discussion N5. */
export function isOpenQuestion({ first, replies }: Thread): boolean {
  return first.isQuestion && !first.resolved && replies.every(({ createdBy }) => createdBy.id === first.createdBy.id)
}
