import mammoth from 'mammoth'
import { readDocx } from '@/formats/import/docx/read-docx'
import { readPdf } from '@/formats/import/pdf/read-pdf'
import type { Reader } from '@/formats/import/source-document'
import { bytesOf } from './long-documents'

/** What a process of its own found out by reading one file once. */
export interface Reading {
  readonly ms: number
  /** The most memory the process ever held, in MB. */
  readonly peak: number
  readonly blocks: number
  readonly progress: number
}

const readers: Readonly<Record<string, (bytes: Uint8Array, onProgress: () => void) => Promise<number>>> = {
  docx: ours(readDocx),
  pdf: ours(readPdf),
  'raw mammoth': async bytes => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value.length,
  'raw pdfjs': async bytes => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
    const document = await loading.promise
    let letters = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      for (const item of (await page.getTextContent()).items) letters += 'str' in item ? item.str.length : 0
      page.cleanup()
    }
    await loading.destroy()
    return letters
  },
}

function ours(read: Reader) {
  return async (bytes: Uint8Array, onProgress: () => void) => (await read(bytes, { onProgress })).blocks.length
}

// In a process of its own: small file first, so that loading the library is not measured.
const [how = '', small = '', large = ''] = process.argv.slice(2)
const read = readers[how]
if (!read) throw new Error(`No way of reading is called ${how}.`)
await read(bytesOf(small), () => undefined)
const bytes = bytesOf(large)
let progress = 0
const began = performance.now()
const blocks = await read(bytes, () => {
  progress += 1
})
const ms = performance.now() - began
process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024, blocks, progress }))
