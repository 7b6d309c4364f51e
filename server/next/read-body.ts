import { DomainError } from '../../domain/errors'

/** Largest JSON body, where a route does not say otherwise: 1 MB. */
export const largestJson = 1024 * 1024

/** The bytes of a request, or `too_large` as soon as more than `largest` have come: the rest is never read. */
export async function readBytes(request: Request, largest: number): Promise<Uint8Array> {
  // HTTP lets no more come than was announced: with the last of it there is no need to wait for the stream's end as well.
  const announced = Number(request.headers.get('content-length') ?? Infinity)
  if (Number.isFinite(announced) && announced > largest) throw tooLarge(largest)
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  while (reader && length < announced) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > largest) {
      await reader.cancel()
      throw tooLarge(largest)
    }
    chunks.push(value)
  }
  const [only] = chunks
  return chunks.length === 1 && only ? only : Buffer.concat(chunks)
}

/** A JSON body as an unknown value. */
export async function readJson(request: Request, largest: number): Promise<unknown> {
  const bytes = await readBytes(request, largest)
  if (bytes.byteLength === 0) throw new DomainError('invalid', 'The request has no body. Send it as JSON.')
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
    throw new DomainError('unreadable', 'The body is not JSON in UTF-8. Check it and send it again.')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function tooLarge(largest: number): DomainError {
  const size = largest >= largestJson ? `${Math.floor(largest / 1024 / 1024)} MB` : `${Math.floor(largest / 1024)} kB`
  return new DomainError('too_large', `This is larger than ${size}, the most that is taken here. Send less at a time.`)
}
