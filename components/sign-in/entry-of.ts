import type { Answer } from '../api/request'
import type { Entry } from './entry-form'

/** What an answer of the desk means to somebody at its door. Signed in, the browser goes on to `next`. */
export function entryOf(answer: Answer, next: string): Entry {
  if (answer.kind === 'unreachable') {
    return { kind: 'refused', message: 'The desk does not answer. Check your connection and try again.' }
  }
  if (answer.kind === 'problem') return { kind: 'refused', message: answer.message }
  // A whole new page, so that nothing of an earlier session stays in memory.
  window.location.assign(next)
  return { kind: 'done' }
}
