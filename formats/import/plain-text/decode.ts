import { DomainError } from '@/domain/errors'

export interface Decoded {
  readonly text: string
  /** What the person should know about how the bytes were read, one sentence each. */
  readonly notes: readonly string[]
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

// Windows-1252 from 0x80 to 0x9F; the five bytes it leaves free are control characters. Some versions of Node decode these
// bytes as Latin-1 under the name of Windows-1252, so the table is ours.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

// How many bytes the look for UTF-16 without a byte order mark takes in.
const looked = 4096
// Of the units of Latin text in UTF-16 at least this share has a zero byte; a space and a line end suffice in others.
const zeroShare = 0.02
// Damaged UTF-8 has at least this many good characters of several bytes for one broken one; Windows-1252 has none.
const goodPerBroken = 4

/** Bytes to text: UTF-8, UTF-16 with or without byte order mark, else Windows-1252. Throws `unreadable`. Spec: import I2–I4. */
export function decode(bytes: Uint8Array): Decoded {
  if (begins(bytes, [0xff, 0xfe, 0, 0]) || begins(bytes, [0, 0, 0xfe, 0xff])) {
    throw new DomainError(
      'unreadable',
      'The file is in UTF-32, which is not read. Save it as UTF-8 and import it again.',
    )
  }
  if (begins(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3))
  if (begins(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le', [])
  if (begins(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be', [])
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return utf16(bytes, unmarked, ['The file carries no mark of its encoding and was read as UTF-16.'])
  return utf8(bytes)
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte) && bytes.length >= mark.length
}

function textIn(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', notes: readonly string[]): Decoded {
  const isOdd = bytes.length % 2 === 1
  return { text: textIn(bytes, encoding), notes: isOdd ? [...notes, 'The file ends in half a character.'] : notes }
}

function utf8(bytes: Uint8Array): Decoded {
  const text = textIn(bytes, 'utf-8')
  const broken = brokenCharacters(bytes, text)
  if (broken === 0) return { text, notes: [] }
  if (severalByteCharacters(text) >= broken * goodPerBroken) return { text, notes: [] }
  return {
    text: inWindows1252(bytes),
    notes: ['The file is not in UTF-8 and was read as Windows-1252. Look at the accented letters before you save it.'],
  }
}

function inWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes)
  return latin1.replace(/[\u0080-\u009f]/g, byte => windows1252[byte.charCodeAt(0) - 0x80] ?? byte)
}

// A U+FFFD that stands in the file itself is three good bytes (EF BF BD), not a broken character.
function brokenCharacters(bytes: Uint8Array, text: string): number {
  let typed = 0
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) typed += 1
  }
  return countOf(text, character => character === 0xfffd) - typed
}

function severalByteCharacters(text: string): number {
  return countOf(text, unit => unit > 0x7f && unit !== 0xfffd)
}

function countOf(text: string, matches: (unit: number) => boolean): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (matches(text.charCodeAt(at))) count += 1
  return count
}

// Text has no NUL. UTF-16 has zero bytes on one side of its pairs only: the high one of Latin letters, spaces and line ends.
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length - (bytes.length % 2), looked)
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const enough = Math.max(1, (end / 2) * zeroShare)
  if (odd >= enough && even === 0) return looksLikeText(bytes.subarray(0, end), 'utf-16le')
  if (even >= enough && odd === 0) return looksLikeText(bytes.subarray(0, end), 'utf-16be')
  return undefined
}

function looksLikeText<E extends 'utf-16le' | 'utf-16be'>(bytes: Uint8Array, encoding: E): E | undefined {
  const text = textIn(bytes, encoding)
  const strange = text.match(/[\p{Cc}\p{Cn}\p{Co}\ufffd]/gu)?.filter(character => !/[\t\n\r\f\v]/.test(character)) ?? []
  const letters = text.match(/[\p{L}\p{N}\s]/gu) ?? []
  return strange.length <= text.length * 0.02 && letters.length > text.length / 2 ? encoding : undefined
}
