import type { Invitation } from '../../domain/invitation/invitation'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** Invitations that nobody has used and nobody withdrew. */
export async function listInvitations(context: Context): Promise<{ readonly items: readonly Invitation[] }> {
  authorisedOnDesk(context, 'invitation.read')
  return { items: await context.store.openInvitations() }
}
