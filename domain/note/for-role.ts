import { may } from '../access/access'
import type { ChangeKind, LoggedEvent } from '../change/change'
import type { Claim } from '../claim/claim'
import { kindsOf } from '../event/topic'
import type { Role } from '../person/person'

type Entry = Pick<LoggedEvent, 'kind' | 'change'>

/** A claim as people of a role see it: without its discussion, where they see none. Spec: access R30. */
export function claimFor(role: Role, claim: Claim): Claim {
  return seesDiscussion(role) || claim.notes.length === 0 ? claim : { ...claim, notes: [] }
}

/** An entry of the log as people of a role see it; undefined where it is about a discussion that they do not see. Spec: access R30. */
export function eventFor<Event extends Entry>(role: Role, event: Event): Event | undefined {
  if (seesDiscussion(role)) return event
  if (isDiscussion(event.kind)) return undefined
  if (event.kind === 'claim.set_aside') return isOnNote(event.change.tried) ? undefined : event
  return event.kind === 'claim.put_back' ? withoutNotes(event) : event
}

/** Whether people of a role see what a desk talks about among itself. */
export function seesDiscussion(role: Role): boolean {
  return may(role, 'note.read')
}

const discussionKinds: ReadonlySet<unknown> = new Set<ChangeKind>(kindsOf('discussion'))

function isDiscussion(kind: unknown): boolean {
  return discussionKinds.has(kind)
}

// A note that somebody tried to write, or something that they tried to do to one.
function isOnNote(tried: unknown): boolean {
  return typeof tried === 'object' && tried !== null && 'noteId' in tried
}

// What was undone may have been a note, or the removal of a claim with its notes.
function withoutNotes<Event extends Entry>(event: Event): Event | undefined {
  const { reverses } = event.change
  if (Array.isArray(reverses) && reverses.some(isDiscussion)) return undefined
  const change = JSON.parse(
    JSON.stringify(event.change, (key, value: unknown) => (key === 'notes' ? undefined : value)),
  )
  return { ...event, change }
}
