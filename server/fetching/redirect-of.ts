import type { IncomingMessage } from 'node:http'
import { DomainError } from '../../domain/errors'
import { type AllowedPlaces, type AskedAddress, askedAddress } from './asked-address'

const redirectCodes = new Set([301, 302, 303, 307, 308])

/** Where an answer sends on to, checked like an address that was typed; undefined where it does not. Spec: fetching F6. */
export function redirectOf(
  { statusCode = 0, headers }: Pick<IncomingMessage, 'statusCode' | 'headers'>,
  from: AskedAddress,
  places: AllowedPlaces,
): AskedAddress | undefined {
  if (!redirectCodes.has(statusCode) || !headers.location) return undefined
  const next = askedAddress(headers.location, places, from.url)
  if (from.url.protocol === 'https:' && next.url.protocol === 'http:') {
    throw new DomainError(
      'unreadable',
      'The page sends on from https to http, where anybody on the way could change it. Bring it as a file.',
    )
  }
  return next
}
