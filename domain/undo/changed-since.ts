import type { LoggedEvent } from '../change/change'
import { DomainError } from '../errors'
import { describeEvent } from '../event/describe-event'
import type { ClaimId, Instant } from '../ids'
import type { PersonRef } from '../person/person'
import { afterEvent, type ClaimThen } from './claim-as-of'
import { type ClaimPart, partOf } from './claim-part'
import { isSame } from './is-same'

/** Somebody changed what an action had changed, after it: who, when and what, in the words of the log. */
export interface ChangedSince {
  readonly by: PersonRef
  readonly at: Instant
  readonly seq: number
  readonly words: string
  readonly claimId?: ClaimId
}

/** The entries after an action that changed `parts` last. `then` is the claim as the action left it. */
export function changedSince(
  parts: readonly ClaimPart[],
  then: ClaimThen,
  later: readonly LoggedEvent[],
): readonly ChangedSince[] {
  const last = new Map<ClaimPart, LoggedEvent>()
  let state = then
  for (const event of later) {
    const next = afterEvent(state, event)
    for (const part of parts) {
      if (!isSame(partOf(state.claim, part), partOf(next.claim, part))) last.set(part, event)
    }
    state = next
  }
  return [...new Set(last.values())].map(sinceOf)
}

/** An entry as somebody else's change of the same. */
export function sinceOf(event: LoggedEvent): ChangedSince {
  const { actor, at, seq, claimId } = event
  return { by: { id: actor.id, name: actor.name }, at, seq, words: describeEvent(event), claimId }
}

/** The refusal of an undo or a redo in a sentence that names the latest of what was changed since. Spec: undo U9. */
export function changedSinceError(kind: 'undone' | 'redone', changes: readonly ChangedSince[]): DomainError {
  const [latest, ...others] = changes.toSorted((a, b) => b.seq - a.seq)
  const who = latest ? `${latest.by.name} has since changed the same: ${latest.words}` : 'The same was changed since'
  const more = others.length === 0 ? '' : `, and ${others.length === 1 ? 'one thing' : `${others.length} things`} more`
  const done = kind === 'undone' ? 'undone' : 'done again'
  return new DomainError('changed_since', `${who}${more}. Nothing was ${done}; look at it and change it by hand.`, {
    changes,
  })
}
