import { randomBytes } from 'node:crypto'
import { DomainError } from '../../domain/errors'
import { invitePerson as invited } from '../../domain/invitation/change-invitation'
import type { Invite } from '../../domain/invitation/input'
import { type Invitation, invitationLength } from '../../domain/invitation/invitation'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'
import { hashText } from '../hash'

/** An invitation with its link, as it is shown once, to whoever made it. */
export interface NewInvitation extends Invitation {
  /** Path and query of the link on this desk. */
  readonly path: string
}

/** Offers an account by a one-time link. Only the hash of its token is kept. Spec: access R21. */
export async function invitePerson(context: Context, { email, role }: Invite): Promise<NewInvitation> {
  const desk = authorisedOnDesk(context, 'person.invite')
  const { actor, store, now } = context
  if (await store.personByEmail(email)) {
    throw new DomainError('conflict', `${email} already has an account on this desk. Look for it in the list.`)
  }
  const id = context.newId()
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.parse(now) + invitationLength).toISOString()
  const offer = { invitationId: id, email, role, expiresAt, tokenHash: hashText(token) }
  const earlier = (await store.openInvitations()).filter(invitation => invitation.email === email)
  await context.commit(invited(desk, offer, earlier))
  const createdBy = { id: actor.id, name: actor.name }
  return { id, email, role, createdAt: now, createdBy, expiresAt, path: `/invitation?token=${token}` }
}
