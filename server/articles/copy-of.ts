import { DomainError } from '../../domain/errors'
import type { Instant } from '../../domain/ids'
import { type FetchedPage, fetchPage } from '../fetching/fetch-page'
import { hashBytes } from '../hash'
import { KeptAWhile } from '../reading/kept-a-while'
import type { OffThreadOptions } from '../reading/off-thread'
import { readSettings } from '../settings'
import type { Incoming } from './incoming'

/** The bytes of copy, and all that is known of where they come from. */
export interface Copy {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly mediaType?: string
  readonly fileName?: string
  /** Where it was fetched, after redirects, and when. */
  readonly url?: string
  readonly fetchedAt?: Instant
}

type Asked = Pick<Incoming, 'bytes' | 'url' | 'sha256' | 'fileName' | 'mediaType' | 'format'>

const mediaTypes = {
  text: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
  json: 'application/json',
} as const

/**
 * Copy that came along as it is; copy that is somewhere on the web as it is there now, or as it was in the preview where
 * its hash is said. Throws `changed_since` where it reads otherwise by now, and what fetching throws.
 */
export async function copyOf(asked: Asked, options: OffThreadOptions): Promise<Copy> {
  const { bytes, url, sha256, fileName, mediaType, format } = asked
  if (bytes === undefined) {
    if (url === undefined)
      throw new DomainError('invalid', 'There is nothing to bring in. Send a file, words or a url.')
    return pageAt(url, sha256, options)
  }
  const said = format ? mediaTypes[format] : mediaType
  return {
    bytes,
    sha256: hashBytes(bytes),
    ...(said ? { mediaType: said } : {}),
    ...(fileName ? { fileName } : {}),
  }
}

// What a preview showed is saved as it was, whatever the page says by then.
const kept = globalThis as typeof globalThis & { tickmarkPages?: KeptAWhile<FetchedPage> }
const keptBounds = { mostSize: 64 * 1024 * 1024, longest: 30 * 60_000 }

async function pageAt(url: string, seen: string | undefined, { signal }: OffThreadOptions): Promise<Copy> {
  kept.tickmarkPages ??= new KeptAWhile(keptBounds)
  const known = seen === undefined ? undefined : kept.tickmarkPages.get(`${seen} ${url}`)
  if (known && seen !== undefined) return { ...known, sha256: seen }
  const page = await fetchPage(url, { allow: readSettings().fetchAllow }, signal ? { signal } : {})
  const sha256 = hashBytes(page.bytes)
  if (seen !== undefined && seen !== sha256) {
    throw new DomainError('changed_since', 'The page reads otherwise than in the preview. Look at it again.')
  }
  kept.tickmarkPages.keep(`${sha256} ${url}`, page, page.bytes.length)
  return { ...page, sha256 }
}
