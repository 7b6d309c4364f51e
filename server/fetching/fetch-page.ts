import type { IncomingMessage } from 'node:http'
import { DomainError } from '../../domain/errors'
import { acceptedType } from './accepted-type'
import { type AskedAddress, askedAddress } from './asked-address'
import { type FetchLimits, fetchLimits } from './fetch-limits'
import type { AllowedHost } from './fetch-settings'
import { inTime } from './in-time'
import { isPublicAddress } from './is-public-address'
import { pinnedRequest } from './pinned-request'
import { readBounded } from './read-bounded'
import { redirectOf } from './redirect-of'
import { refusalOf } from './refusal-of'
import { type Resolver, resolveAddress, resolveByName } from './resolve-address'

export interface FetchedPage {
  readonly bytes: Uint8Array
  /** As the server calls it, its character set included; the bytes may know better. */
  readonly mediaType: string
  /** Where it was found, after all redirects. */
  readonly url: string
  /** UTC, ISO 8601. */
  readonly fetchedAt: string
}

export interface FetchSettings {
  readonly allow: readonly AllowedHost[]
}

/** What the world answers; tests give their own. */
export interface FetchWorld {
  readonly resolve: Resolver
  readonly isPublic: (address: string) => boolean
  readonly now: () => Date
  readonly limits: FetchLimits
}

const theWorld: FetchWorld = {
  resolve: resolveByName,
  isPublic: isPublicAddress,
  now: () => new Date(),
  limits: fetchLimits,
}

/**
 * The page at an address of the public web. What the address says, where its name leads and every redirect are checked
 * before anything is sent. Throws `invalid`, `unreadable` or `too_large`, one sentence each. Spec: fetching.
 */
export async function fetchPage(
  address: string,
  { allow }: FetchSettings,
  { signal, ...given }: Partial<FetchWorld> & { readonly signal?: AbortSignal } = {},
): Promise<FetchedPage> {
  const world = { ...theWorld, ...given }
  const stop = new AbortController()
  const ended = AbortSignal.any([stop.signal, ...(signal ? [signal] : [])])
  const fetching = followed(address, { allow, world, signal: ended })
  try {
    return await inTime(
      fetching,
      world.limits.total,
      'The page takes too long to come. Try again later, or bring it as a file.',
    )
  } catch (error) {
    signal?.throwIfAborted()
    throw refusalOf(error, address)
  } finally {
    stop.abort()
    // The loser of the race has been told to stop; what it says then is heard by nobody.
    fetching.catch(() => undefined)
  }
}

interface Following {
  readonly allow: readonly AllowedHost[]
  readonly world: FetchWorld
  readonly signal: AbortSignal
}

async function followed(address: string, { allow, world, signal }: Following): Promise<FetchedPage> {
  const places = { allow, ports: world.limits.ports }
  let asked = askedAddress(address, places)
  for (let redirects = 0; redirects <= world.limits.redirects; redirects += 1) {
    const response = await answerOf(asked, { world, signal })
    try {
      const next = redirectOf(response, asked, places)
      if (!next) return await pageIn(response, asked, { world, signal })
      asked = next
    } finally {
      response.destroy()
    }
  }
  throw new DomainError(
    'unreadable',
    `The page sends on more than ${world.limits.redirects} times. Open it yourself and copy the address where it ends.`,
  )
}

async function answerOf(asked: AskedAddress, { world, signal }: Omit<Following, 'allow'>): Promise<IncomingMessage> {
  const { limits } = world
  const looking = resolveAddress(asked, world)
  const addresses = await inTime(
    looking,
    limits.lookup,
    `The name ${asked.host} cannot be looked up now. Try again later.`,
  )
  let last: unknown
  for (const address of addresses) {
    signal.throwIfAborted()
    try {
      return await pinnedRequest(asked, address, { limits, signal })
    } catch (error) {
      // A site with several addresses may be dead at one of them; each was checked.
      last = error
    }
  }
  throw last
}

async function pageIn(
  response: IncomingMessage,
  asked: AskedAddress,
  { world, signal }: Omit<Following, 'allow'>,
): Promise<FetchedPage> {
  if (response.statusCode !== 200) throw badStatus(response.statusCode ?? 0, asked.host)
  const mediaType = acceptedType(response.headers['content-type'], asked.url)
  const bytes = await readBounded(response, { limits: world.limits, signal })
  if (bytes.length === 0) throw new DomainError('unreadable', 'The page is empty. Check the address.')
  return { bytes, mediaType, url: asked.url.href, fetchedAt: world.now().toISOString() }
}

function badStatus(status: number, host: string): DomainError {
  if (status === 404 || status === 410)
    return new DomainError('unreadable', `${host} has no page there (${status}). Check the address.`)
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return new DomainError(
      'unreadable',
      `${host} does not show the page to a program (${status}). Open it, copy the words and paste them.`,
    )
  }
  if (status === 429) return new DomainError('unreadable', `${host} is asked too often (429). Try again later.`)
  return new DomainError(
    'unreadable',
    `${host} answers with an error (${status}). Try again later, or bring the page as a file.`,
  )
}
