import { hashPassword } from 'better-auth/crypto'
import { v7 } from 'uuid'
import { authorise } from '../../domain/access/access'
import { DomainError } from '../../domain/errors'
import { joinDesk as joined } from '../../domain/invitation/change-invitation'
import type { Join } from '../../domain/invitation/input'
import { type Invitation, isOpen } from '../../domain/invitation/invitation'
import { contextOn } from '../context'
import { hashText } from '../hash'
import type { RunningDesk } from '../running-desk'
import { countAttempt, forEveryone } from '../session/attempts'
import { type SignedIn, signIn, type Visitor } from '../session/sign-in'

/** The invitation whose link holds this token; undefined where it makes no account (any more). */
export async function openInvitation(
  { store }: Pick<RunningDesk, 'store'>,
  token: string,
  now = new Date(),
): Promise<Invitation | undefined> {
  const invitation = await store.invitationByToken(hashText(token))
  return invitation && isOpen(invitation, now.toISOString()) ? invitation : undefined
}

/** Makes the account that an invitation offers and signs its person in. Works once, whoever else tries. Spec: access R21. */
export async function joinDesk(
  desk: RunningDesk,
  { token, name, password }: Join,
  visitor: Visitor,
): Promise<SignedIn> {
  const now = new Date(visitor.now)
  const invitation = await openInvitation(desk, token, now)
  if (!invitation) throw usedUp()
  // Hashing passwords must not take the whole machine.
  await countAttempt(await desk.library(), 'everyone', forEveryone, visitor.now)
  const { email, role } = invitation
  const personId = v7()
  const context = contextOn(desk, { kind: 'person', id: personId, name, role }, now)
  const passwordHash = await hashPassword(password)
  await context.commit([joined(authorise(context.actor, 'person.join', invitation), { personId, name, passwordHash })])
  return signIn(desk, { email, password }, visitor)
}

function usedUp(): DomainError {
  return new DomainError(
    'forbidden',
    'This invitation does not work any more. Sign in if you have an account, or ask for a new one.',
  )
}
