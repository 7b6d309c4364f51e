import { type Decoded, decode } from '../plain-text/decode'

// How far into a page its encoding may be named (HTML, 4.2.5.4 says 1,024; many pages need more).
const lookedAt = 8_192
const western = /^(?:windows-1252|cp-?1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i

/** The bytes of a page to its text: by its byte order mark, by what was said with it, by what it says itself. Spec: import I41. */
export function decodeHtml(bytes: Uint8Array, said?: string): Decoded {
  const label = hasMark(bytes) ? undefined : (said ?? namedIn(bytes))
  const own = decode(bytes)
  if (!label || /^utf-?(?:8|16)/i.test(label)) return own
  // Pages that say Latin-1 mean Windows-1252, which is what bytes that are no UTF-8 are read as.
  if (western.test(label)) return { text: own.text, notes: [] }
  const decoder = decoderFor(label)
  return decoder ? { text: decoder.decode(bytes), notes: [] } : own
}

function hasMark(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  )
}

function namedIn(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, lookedAt))
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1]
  return /<meta\b[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ?? xml
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch (error) {
    // An encoding that nobody knows (RangeError) is as good as none.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
