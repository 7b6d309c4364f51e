import { withdrawInvitation as withdrawn } from '../../domain/invitation/change-invitation'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Makes a link that nobody used yet worth nothing. */
export async function withdrawInvitation(context: Context, id: string): Promise<void> {
  const invitation = await authorised(context, 'invitation.withdraw', id)
  if (invitation.withdrawnAt === undefined) await context.commit([withdrawn(invitation)])
}
