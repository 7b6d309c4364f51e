import type { Claim } from '../../domain/claim/claim'
import { authorised } from '../authorised'
import type { Context } from '../context'

export async function readClaim(context: Context, id: string): Promise<Claim> {
  return authorised(context, 'claim.read', id)
}
