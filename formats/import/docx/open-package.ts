import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { DomainError } from '@/domain/errors'
import { damaged, hostile, unpacksTooLarge } from './refusals'

/** The XML parts of a Word file, unpacked and decoded. Nothing else of the file is ever unpacked. */
export interface Package {
  has(name: string): boolean
  /** The part's XML; undefined where there is none. */
  text(name: string): string | undefined
  /** Of the parts that were unpacked, in small letters. */
  readonly names: readonly string[]
  readonly hasMacros: boolean
}

const mostEntries = 10_000
/** Together, by what the file says of itself, and again by what comes out. */
const largestUnpacked = 200 * 1024 * 1024
/** A single part of XML: 2,000 pages of text are about 40 MB. */
const largestPart = 48 * 1024 * 1024
// Prose in XML packs about 20 : 1, and 50,000 copies of one paragraph 250 : 1; only above a size that could hurt.
const largestRatio = 300
const ratioFrom = 10 * 1024 * 1024

// Parts that carry text or tell what it is. Images, fonts, macros and embedded files stay packed.
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]{1,80}\.xml(?:\.rels)?)$/i
const unwanted = /^word\/(?:theme|webSettings|fontTable|settings)/i

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** Unpacks what an import needs, within bounds. Throws `unreadable` or `too_large`. Spec: documents D1–D5. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (compoundFile.every((byte, index) => bytes[index] === byte)) throw compound(bytes)
  const zip = await opened(bytes)
  const entries = await listed(zip)
  const parts = new Map<string, string>()
  let unpacked = 0
  for (const entry of entries) {
    if (!wanted.test(entry.fileName) || unwanted.test(entry.fileName)) continue
    const part = await unpack(zip, entry, Math.min(largestPart, largestUnpacked - unpacked))
    unpacked += part.length
    parts.set(entry.fileName.toLowerCase(), decoded(part))
  }
  requireWord(parts, entries)
  return {
    has: name => parts.has(name.toLowerCase()),
    text: name => parts.get(name.toLowerCase()),
    names: [...parts.keys()],
    hasMacros: entries.some(entry => /vbaProject\.bin$/i.test(entry.fileName)),
  }
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true })
  } catch {
    throw damaged()
  }
}

async function listed(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > mostEntries) throw hostile(`is packed in ${zip.entryCount.toLocaleString('en')} parts`)
  const entries: Entry[] = []
  const names = new Set<string>()
  let claimed = 0
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch {
    throw damaged()
  }
  for (const entry of entries) {
    const name = entry.fileName.toLowerCase()
    if (names.has(name)) throw hostile('holds two parts of one name')
    names.add(name)
    claimed += entry.uncompressedSize
    if (entry.uncompressedSize > ratioFrom && entry.uncompressedSize > entry.compressedSize * largestRatio) {
      throw unpacksTooLarge()
    }
  }
  if (claimed > largestUnpacked) throw unpacksTooLarge()
  return entries
}

// Sizes in the headers may lie: what comes out is counted, and the stream is cut at the bound.
async function unpack(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  if (entry.isEncrypted()) throw encrypted()
  if (entry.uncompressedSize > most) throw unpacksTooLarge()
  const chunks: Buffer[] = []
  let size = 0
  let stream: Readable | undefined
  try {
    stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) throw damaged()
      size += chunk.length
      if (size > most) throw unpacksTooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw damaged()
  } finally {
    stream?.destroy()
  }
  return Buffer.concat(chunks)
}

function decoded(part: Buffer): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part)
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part)
  return new TextDecoder('utf-8').decode(part)
}

const otherOffice: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a PowerPoint file'],
  [/^content\.xml$/, 'an OpenDocument text'],
  [/^META-INF\/container\.xml$/, 'an e-book (EPUB)'],
]

function requireWord(parts: ReadonlyMap<string, string>, entries: readonly Entry[]): void {
  if (parts.has('_rels/.rels') || parts.has('word/document.xml')) {
    if ([...parts.keys()].some(name => name.startsWith('word/'))) return
  }
  const other = otherOffice.find(([pattern]) => entries.some(entry => pattern.test(entry.fileName)))?.[1]
  throw new DomainError(
    'unreadable',
    `The file is ${other ?? 'a ZIP archive without a Word document in it'}. Save its text as .docx or plain text and import that.`,
  )
}

// Word's encrypted files and files of Word before 2007 share one container; the names of its streams are in UTF-16.
function compound(bytes: Uint8Array): DomainError {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (names.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return encrypted()
  return new DomainError(
    'unreadable',
    'The file is a Word document of before 2007 (.doc). Open it in Word, save it as .docx and import that.',
  )
}

function encrypted(): DomainError {
  return new DomainError(
    'unreadable',
    'The Word file is protected with a password. Open it in Word, take the password away, save it and import that.',
  )
}
