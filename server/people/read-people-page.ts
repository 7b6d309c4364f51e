import { may } from '../../domain/access/access'
import type { Invitation } from '../../domain/invitation/invitation'
import type { Token } from '../../domain/store'
import type { Context } from '../context'
import { listInvitations } from '../invitations/list-invitations'
import { listTokens } from '../tokens/list-tokens'
import { type ListedPerson, listPeople } from './list-people'

export interface PeoplePage {
  readonly people: readonly ListedPerson[]
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
  return { people: people.items, invitations: invitations.items, tokens: tokens.items }
}
