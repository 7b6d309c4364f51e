import { may } from '../../domain/access/access'
import type { Invitation } from '../../domain/invitation/invitation'
import type { Token } from '../../domain/store'
import type { Context } from '../context'
import { listInvitations } from '../invitations/list-invitations'
import { type ListedSession, sessionsOf } from '../session/list-sessions'
import { listTokens } from '../tokens/list-tokens'
import { type ListedPerson, listPeople } from './list-people'

export interface PeoplePage {
  /** Those with an open account first. */
  readonly people: readonly (Omit<ListedPerson, 'sessions'> & { readonly sessions: readonly ListedSession[] })[]
  readonly invitations: readonly Invitation[]
  readonly tokens: readonly Token[]
}

/** Everything that the people page shows; undefined for those who may not look after people. */
export async function readPeoplePage(context: Context): Promise<PeoplePage | undefined> {
  if (!may(context.actor.role, 'person.invite')) return undefined
  const [people, invitations, tokens] = await Promise.all([
    listPeople(context),
    listInvitations(context),
    listTokens(context),
  ])
  const withSessions = people.items.map(async person => ({
    ...person,
    sessions: person.deactivatedAt === undefined ? (await sessionsOf(context, person.id)).items : [],
  }))
  const all = await Promise.all(withSessions)
  return {
    people: [...all.filter(person => !person.deactivatedAt), ...all.filter(person => person.deactivatedAt)],
    invitations: invitations.items,
    tokens: tokens.items,
  }
}
