import { inflateSync } from 'node:zlib'
import { tooLarge } from './refusals'

const mebibyte = 1024 * 1024
/** What the streams of a file may unpack to: one of them, and all together. Images are not counted, for none is unpacked. */
const largestStream = 48 * mebibyte
const largestTogether = 200 * mebibyte
// A dictionary stands right before its stream.
const longestDictionary = 4096
// A stream may be packed several times over.
const mostTimes = 4

const begin = Buffer.from('stream')
const end = Buffer.from('endstream')

/**
 * Unpacks every packed stream once, with a bound, because the library that reads the PDF has none.
 * Throws `too_large` for a bomb. What is broken passes: the reader says so. Spec: documents P2.
 */
export function requireUnpackable(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let together = 0
  for (let at = file.indexOf(begin); at >= 0; at = file.indexOf(begin, at + begin.length)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const times = timesPacked(file, at)
    if (times === 0) continue
    const from = at + begin.length + (file[at + begin.length] === 0x0d ? 2 : 1)
    const to = file.indexOf(end, from)
    together += unpackedSize(file.subarray(from, to < 0 ? file.length : to), times)
    if (together > largestTogether) throw bomb()
  }
}

function timesPacked(file: Buffer, stream: number): number {
  const before = file.subarray(Math.max(0, stream - longestDictionary), stream).toString('latin1')
  const dictionary = unescapedNames(before.slice(Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('endobj'), 0)))
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return 0
  return Math.min(dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0, mostTimes)
}

// A name may be written as /F#6cateDecode.
function unescapedNames(dictionary: string): string {
  return dictionary.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function unpackedSize(packed: Buffer, times: number): number {
  let [bytes, size] = [packed, 0]
  for (let time = 0; time < times; time++) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: largestStream, finishFlush: 2 })
    } catch (error) {
      if (error instanceof RangeError) throw bomb()
      return size
    }
    size += bytes.length
  }
  return size
}

function bomb() {
  return tooLarge('unpacks to far more than a document holds')
}
