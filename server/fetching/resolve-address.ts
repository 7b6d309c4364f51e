import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { DomainError } from '../../domain/errors'
import type { AskedAddress } from './asked-address'

/** The IP addresses of a name. */
export type Resolver = (host: string) => Promise<readonly string[]>

export async function resolveByName(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address)
}

interface Looking {
  readonly resolve: Resolver
  readonly isPublic: (address: string) => boolean
}

// A page has a few; whoever has more wants us to knock at many doors.
const mostAddresses = 4

/**
 * Where an address leads, looked up once: every connection goes to one of these and no name is asked again.
 * Throws `invalid` where one of them is not of the public internet. Spec: fetching F4–F5.
 */
export async function resolveAddress(asked: AskedAddress, { resolve, isPublic }: Looking): Promise<readonly string[]> {
  const found = isIP(asked.host) ? [asked.host] : await lookedUp(asked.host, resolve)
  if (!asked.isAllowed && !found.every(isPublic)) {
    throw new DomainError(
      'invalid',
      `${asked.host} lies in a private network, and pages are opened from the public web only. Bring the page as a file, or ask whoever runs this desk to allow it (TICKMARK_FETCH_ALLOW).`,
    )
  }
  return found.slice(0, mostAddresses)
}

async function lookedUp(host: string, resolve: Resolver): Promise<readonly string[]> {
  const found = await resolve(host).catch((error: unknown) => {
    if (error instanceof DomainError) throw error
    // Whatever the name server says, there is no address.
    return []
  })
  if (found.length > 0) return found
  throw new DomainError(
    'unreadable',
    `There is no site called ${host}, or its name cannot be looked up now. Check the address and try again.`,
  )
}
