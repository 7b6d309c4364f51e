import type { Claim } from '../../domain/claim/claim'
import { claimFor } from '../../domain/note/for-role'
import { authorised } from '../authorised'
import type { Context } from '../context'

export async function readClaim(context: Context, id: string): Promise<Claim> {
  return claimFor(context.actor.role, await authorised(context, 'claim.read', id))
}
