import { request } from '../api/request'

/** Ends the session. Returns what went wrong in one sentence, or undefined. */
export async function signOut(): Promise<string | undefined> {
  const answer = await request({ method: 'DELETE', path: '/session' })
  if (answer.kind === 'unreachable') {
    return 'You are still signed in: the desk does not answer. Check your connection and try again.'
  }
  // Without a session there is nothing left to end.
  if (answer.kind === 'problem' && answer.status !== 401) return answer.message
  return undefined
}
