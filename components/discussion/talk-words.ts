import type { Note } from '@/domain/note/note'
import { isOpenQuestion, type Thread, threadsOf } from '@/domain/note/threads'
import type { PersonRef } from '@/domain/person/person'

/** How a question stands: who waits for whom, or who answered. Nothing where a thread is no question, or is resolved. */
export function threadState(thread: Thread): string | undefined {
  const { first } = thread
  if (!first.isQuestion || first.resolved) return undefined
  const to = namesOf(first.mentions)
  if (isOpenQuestion(thread)) return to ? `Question to ${to}, waits for an answer` : 'Question, waits for an answer'
  return `${answererOf(thread) ?? 'Somebody'} answered`
}

/** What the discussion of a claim comes to, in a few words; nothing where nobody wrote. */
export function talkInWords(notes: readonly Note[]): string | undefined {
  if (notes.length === 0) return undefined
  const threads = threadsOf(notes)
  const open = threads.filter(isOpenQuestion).length
  if (open > 0) return open === 1 ? '1 question waits' : `${open} questions wait`
  if (threads.every(({ first }) => first.resolved)) return 'Discussion resolved'
  return notes.length === 1 ? '1 note' : `${notes.length} notes`
}

/** Whom a claim waits for, or who answered, as an editor's list says it: “Asked Sara, waits”. */
export function askedInWords(notes: readonly Note[]): string | undefined {
  const questions = threadsOf(notes).filter(({ first }) => first.isQuestion && !first.resolved)
  const open = questions.findLast(isOpenQuestion)
  if (open) {
    const to = namesOf(open.first.mentions)
    return to ? `Asked ${to}, waits` : 'Asked, waits for an answer'
  }
  const answered = questions.at(-1)
  return answered && `${answererOf(answered) ?? 'Somebody'} answered`
}

function answererOf({ first, replies }: Thread): string | undefined {
  const answer = replies.findLast(({ createdBy }) => createdBy.id !== first.createdBy.id)
  return answer && shortName(answer.createdBy)
}

function namesOf(people: readonly PersonRef[]): string {
  return people.map(shortName).join(', ')
}

// The first name is what people call each other; the whole one stands in the note itself.
function shortName({ name }: PersonRef): string {
  return name.split(/\s+/)[0] || name
}
