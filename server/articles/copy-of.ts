import { DomainError } from '../../domain/errors'
import type { Instant } from '../../domain/ids'
import { hashBytes } from '../hash'
import type { OffThreadOptions } from '../reading/off-thread'
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

const mediaTypes = {
  text: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
  json: 'application/json',
} as const

/** Copy that came along as it is; copy that is somewhere on the web as it is there now. */
export async function copyOf(
  { bytes, url, fileName, mediaType, format }: Pick<Incoming, 'bytes' | 'url' | 'fileName' | 'mediaType' | 'format'>,
  _options: OffThreadOptions,
): Promise<Copy> {
  if (bytes === undefined) {
    throw new DomainError('unavailable', `${url} was not fetched. Open it, copy its words and paste them.`)
  }
  const said = format ? mediaTypes[format] : mediaType
  return {
    bytes,
    sha256: hashBytes(bytes),
    ...(said ? { mediaType: said } : {}),
    ...(fileName ? { fileName } : {}),
  }
}
