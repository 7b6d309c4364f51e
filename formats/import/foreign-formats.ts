/** A file that is no plain text, told by its first bytes. */
interface ForeignFormat {
  readonly name: string
  readonly begins: readonly (number | null)[]
}

const ascii = (text: string) => [...text].map(character => character.charCodeAt(0))
const anyByte = null

// Long beginnings before short ones that they share.
const foreignFormats: readonly ForeignFormat[] = [
  { name: 'a PDF', begins: ascii('%PDF-') },
  { name: 'an image (PNG)', begins: [0x89, ...ascii('PNG')] },
  { name: 'an image (JPEG)', begins: [0xff, 0xd8, 0xff] },
  { name: 'an image (GIF)', begins: ascii('GIF8') },
  { name: 'an image (TIFF)', begins: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'an image (TIFF)', begins: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'an image (WebP)', begins: [...ascii('RIFF'), anyByte, anyByte, anyByte, anyByte, ...ascii('WEBP')] },
  { name: 'a sound or film file', begins: ascii('RIFF') },
  { name: 'a sound or film file', begins: [anyByte, anyByte, anyByte, anyByte, ...ascii('ftyp')] },
  { name: 'a sound file (MP3)', begins: ascii('ID3') },
  { name: 'a sound file (Ogg)', begins: ascii('OggS') },
  { name: 'an older Word, Excel or PowerPoint file', begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'a web archive (MHTML)', begins: ascii('From: <Saved by') },
  { name: 'a web archive (MHTML)', begins: ascii('From: "Saved by') },
  { name: 'a rich-text file (RTF)', begins: ascii('{\\rtf') },
  { name: 'a compressed file (gzip)', begins: [0x1f, 0x8b] },
  { name: 'a compressed file (7z)', begins: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a compressed file (RAR)', begins: ascii('Rar!\x1a') },
  { name: 'a compressed file (xz)', begins: [0xfd, ...ascii('7zXZ')] },
  { name: 'a database (SQLite)', begins: ascii('SQLite format 3\0') },
  { name: 'a program', begins: [0x7f, ...ascii('ELF')] },
]

// How much of a ZIP or a page is looked at to say what it is.
const lookedAt = 4096
// A ZIP lists its parts at its end, whatever stands first in it.
const endLookedAt = 64 * 1024

/** What a file is, in words for a person, when its first bytes say that it is not plain text. */
export function foreignFormatOf(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipKind(bytes)
  const known = foreignFormats.find(format => beginsWith(bytes, format.begins))
  return known?.name ?? (isWebPage(bytes) ? 'the source of a web page (HTML)' : undefined)
}

function beginsWith(bytes: Uint8Array, begins: readonly (number | null)[]): boolean {
  return bytes.length >= begins.length && begins.every((byte, index) => byte === anyByte || bytes[index] === byte)
}

// A document in a ZIP names its parts in clear near its beginning.
function zipKind(bytes: Uint8Array): string {
  const head = `${latin1Head(bytes)}${latin1(bytes.subarray(-endLookedAt))}`
  if (head.includes('word/')) return 'a Word document (.docx)'
  if (head.includes('opendocument.text')) return 'an OpenDocument text (.odt)'
  if (head.includes('xl/')) return 'an Excel workbook (.xlsx)'
  if (head.includes('ppt/')) return 'a PowerPoint file (.pptx)'
  if (head.includes('epub+zip')) return 'an e-book (EPUB)'
  if (head.includes('[Content_Types].xml')) return 'an Office document (.docx, .xlsx or .pptx)'
  return 'a ZIP archive'
}

function isWebPage(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,300}-->\s{0,200})?<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i.test(
    latin1Head(bytes),
  )
}

function latin1Head(bytes: Uint8Array): string {
  return latin1(bytes.subarray(0, lookedAt))
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
