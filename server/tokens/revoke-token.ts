import type { Token } from '../../domain/store'
import { revokeToken as revoked } from '../../domain/token/change-token'
import { authorised } from '../authorised'
import type { Context } from '../context'

/** Ends a token at once. One that has ended stays as it is. */
export async function revokeToken(context: Context, id: string): Promise<Token> {
  const token = await authorised(context, 'token.revoke', id)
  if (token.revokedAt !== undefined) return token
  await context.commit([revoked(token)])
  return { ...token, revokedAt: context.now }
}
