import type { IncomingMessage } from 'node:http'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { DomainError } from '../../domain/errors'
import type { FetchLimits } from './fetch-limits'

/**
 * The body of an answer, unpacked as it says it is packed. It ends at the limit, before and after it is unpacked, and when
 * nothing more comes for a while. Throws `too_large` or `unreadable`. Spec: fetching F7–F9.
 */
export async function readBounded(
  response: IncomingMessage,
  { limits, signal }: { readonly limits: FetchLimits; readonly signal: AbortSignal },
): Promise<Uint8Array> {
  const { largestBody } = limits
  if (Number(response.headers['content-length']) > largestBody) throw tooLarge(largestBody)
  const unpacking = unpackerFor(response.headers['content-encoding'])
  const chunks: Uint8Array[] = []
  let [packed, unpacked] = [0, 0]
  response.setTimeout(limits.idle, () =>
    response.destroy(
      new DomainError('unreadable', 'The page stopped coming before its end. Try again later, or bring it as a file.'),
    ),
  )
  await pipeline(
    response,
    async function* (source: AsyncIterable<Uint8Array>) {
      for await (const chunk of source) {
        packed += chunk.length
        if (packed > largestBody) throw tooLarge(largestBody)
        yield chunk
      }
    },
    unpacking,
    async (source: AsyncIterable<Uint8Array>) => {
      for await (const chunk of source) {
        unpacked += chunk.length
        if (unpacked > largestBody) throw tooLarge(largestBody)
        chunks.push(chunk)
      }
    },
    { signal },
  )
  return Buffer.concat(chunks)
}

function unpackerFor(encoding = 'identity'): Transform {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'deflate':
      return createInflate()
    case '':
    case 'identity':
      return new PassThrough()
    default:
      // Packed twice, or in a way that was not asked for.
      throw new DomainError(
        'unreadable',
        'The page comes packed in a way that is not read here. Save it and bring it as a file.',
      )
  }
}

function tooLarge(most: number): DomainError {
  return new DomainError(
    'too_large',
    `The page is larger than ${Math.floor(most / 1024 / 1024)} MB. Copy the article’s words and paste them.`,
  )
}
