import { createHash } from 'node:crypto'

/**
 * The id that copy from one source always gets, so that bringing it in again finds it there: a UUID of version 8 (RFC 9562
 * §5.8) made of the source's name and the bytes.
 */
export function idOfCopy(source: string, bytes: Uint8Array): string {
  const hex = createHash('sha256').update(`${source}\0`).update(bytes).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
