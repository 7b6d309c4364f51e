import { createHash, randomBytes } from 'node:crypto'
import { DomainError } from '../../domain/errors'
import type { Token } from '../../domain/store'
import { createToken as created } from '../../domain/token/change-token'
import type { CreateToken } from '../../domain/token/input'
import { authorisedOnDesk } from '../authorised'
import type { Context } from '../context'

/** A token as it is shown once, to whoever made it. */
export interface NewToken extends Token {
  readonly token: string
}

/** Makes an API token of 256 random bits; the desk keeps its hash alone. Spec: access R8. */
export async function createToken(context: Context, { name, role, expiresAt }: CreateToken): Promise<NewToken> {
  const desk = authorisedOnDesk(context, 'token.create')
  if (expiresAt !== undefined && Date.parse(expiresAt) <= Date.parse(context.now)) {
    throw new DomainError('invalid', 'The token would have expired already. Choose a later time.')
  }
  const expiry = expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt).toISOString() }
  const tokenId = context.newId()
  const token = `tm_${randomBytes(32).toString('base64url')}`
  await context.commit([created(desk, { tokenId, name, role, tokenHash: hashToken(token), ...expiry })])
  const by = context.actor.kind === 'person' ? { createdBy: { id: context.actor.id, name: context.actor.name } } : {}
  return { id: tokenId, name, role, createdAt: context.now, ...by, ...expiry, token }
}

/** How a token is stored: SHA-256 in hex. It is random enough that a slow hash would add nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
