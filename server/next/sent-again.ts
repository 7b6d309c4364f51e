import { DomainError } from '../../domain/errors'
import type { ActionId } from '../../domain/ids'
import type { Actor } from '../../domain/person/person'
import type { RunningDesk } from '../running-desk'
import type { Identity } from '../session/identify'

/**
 * What one person could not send must not go out in the name of the next who signs in in that browser: a page says in
 * Tickmark-Person in whose name it writes. Spec: unsent U12.
 */
export function refuseForSomebodyElse(headers: Headers, { actor, by }: Identity): void {
  const person = headers.get('tickmark-person')
  if (person === null || by !== 'session' || person === actor.id) return
  throw new DomainError(
    'somebody_else',
    `${actor.name} is signed in in this browser now. Sign in again to send what is yours.`,
  )
}

/**
 * A request that may have come before says so (Tickmark-Attempt above 1); where its action is in the log already, it is
 * not done again, whatever has happened to the claim since. Spec: unsent U8.
 */
export async function refuseWhatIsDone(
  { store }: RunningDesk,
  headers: Headers,
  { id }: Actor,
  action: ActionId | undefined,
): Promise<void> {
  if (action === undefined || Number(headers.get('tickmark-attempt') ?? 1) <= 1) return
  if (!(await store.hasAction(action, id))) return
  throw new DomainError('already_done', 'This was done when it was sent the first time. Ask for what is there now.')
}
