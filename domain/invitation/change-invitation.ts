import type { Authorised } from '../access/access'
import { type Desk, type Permitted, permitted } from '../access/permitted'
import type { ChangeOf } from '../change/change'
import type { PersonId } from '../ids'
import type { Invitation } from './invitation'

/** Offers somebody an account. `earlier` are open offers to the same address: the new link replaces them. */
export function invitePerson(
  desk: Authorised<Desk, 'person.invite'>,
  invitation: Omit<ChangeOf<'person.invited'>, 'kind'>,
  earlier: readonly Invitation[],
): readonly Permitted[] {
  return [
    ...earlier.map(({ id, email }) => permitted(desk, { kind: 'invitation.withdrawn', invitationId: id, email })),
    permitted(desk, { kind: 'person.invited', ...invitation }),
  ]
}

/** Takes an offer back that nobody has used yet. */
export function withdrawInvitation(invitation: Authorised<Invitation, 'invitation.withdraw'>): Permitted {
  return permitted(invitation, {
    kind: 'invitation.withdrawn',
    invitationId: invitation.id,
    email: invitation.email,
  })
}

/** Makes the account that was offered, with a name and a password of their own. */
export function joinDesk(
  invitation: Authorised<Invitation, 'person.join'>,
  person: { readonly personId: PersonId; readonly name: string; readonly passwordHash: string },
): Permitted {
  const { id, email, role } = invitation
  return permitted(invitation, { kind: 'person.joined', invitationId: id, email, role, ...person })
}
