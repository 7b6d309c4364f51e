import type { Authorised } from '../access/access'
import { type Desk, type Permitted, permitted } from '../access/permitted'
import type { ChangeOf } from '../change/change'
import type { Token } from '../store'

/** Makes an API token known to the desk, by its hash. */
export function createToken(
  desk: Authorised<Desk, 'token.create'>,
  token: Omit<ChangeOf<'token.created'>, 'kind'>,
): Permitted {
  return permitted(desk, { kind: 'token.created', ...token })
}

/** Ends a token at once. */
export function revokeToken(token: Authorised<Token, 'token.revoke'>): Permitted {
  return permitted(token, { kind: 'token.revoked', tokenId: token.id, name: token.name })
}
