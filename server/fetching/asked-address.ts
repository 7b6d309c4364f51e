import { DomainError } from '../../domain/errors'
import type { AllowedHost } from './fetch-settings'

/** An address that may be asked for, as far as can be told before its name is looked up. */
export interface AskedAddress {
  readonly url: URL
  /** Without the brackets of an IPv6 address. */
  readonly host: string
  readonly port: number
  /** Whoever runs the desk named this host, so it may be private. */
  readonly isAllowed: boolean
}

/** Where pages may be: any public host at these ports, and what whoever runs the desk named. */
export interface AllowedPlaces {
  readonly allow: readonly AllowedHost[]
  readonly ports: readonly number[]
}

const longestAddress = 2_000

/** Checks an address as it was typed, or as a page redirects to it. Throws `invalid`. Spec: fetching F1–F3. */
export function askedAddress(address: string, { allow, ports }: AllowedPlaces, from?: URL): AskedAddress {
  const trimmed = address.trim()
  if (trimmed.length > longestAddress)
    throw refused('The address is longer than 2,000 characters. Copy it again from the page.')
  const url = parsed(trimmed, from)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refused('Only addresses that begin with http:// or https:// are opened. Copy the address of the page.')
  }
  if (url.username || url.password) {
    throw refused(
      'The address holds a user name or a password. Leave out what stands before the @, or bring the page as a file.',
    )
  }
  url.hash = ''
  const named = url.hostname.toLowerCase().replace(/\.$/, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const isAllowed = allow.some(
    entry => entry.host === named && (entry.port === undefined ? ports.includes(port) : entry.port === port),
  )
  if (!isAllowed && !ports.includes(port)) {
    throw refused(
      `Pages are opened at ports ${ports.join(' and ')} only, and this address says ${port}. Bring the page as a file, or ask whoever runs this desk to allow it (TICKMARK_FETCH_ALLOW).`,
    )
  }
  return { url, host: named.replace(/^\[|\]$/g, ''), port, isAllowed }
}

function parsed(address: string, from: URL | undefined): URL {
  if (!URL.canParse(address, from))
    throw refused('This is no address of the web. It looks like https://example.org/page.')
  return new URL(address, from)
}

function refused(message: string): DomainError {
  return new DomainError('invalid', message)
}
