import type { KeyPreferences } from '@/domain/command/keymap'
import { request } from '../api/request'

/** Keeps the keys at the desk, for every browser of this person. Returns the sentence of a refusal. */
export async function keepKeys(keys: KeyPreferences): Promise<string | undefined> {
  const answer = await request({ method: 'PATCH', path: '/account', body: { keys } })
  if (answer.kind === 'unreachable') return 'The desk cannot be reached, so your keys are as they were. Try again.'
  return answer.kind === 'problem' ? answer.message : undefined
}
