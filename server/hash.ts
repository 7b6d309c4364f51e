import { createHash } from 'node:crypto'

/** SHA-256 in lower-case hex of bytes as they are. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** SHA-256 in lower-case hex of a text in UTF-8. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
