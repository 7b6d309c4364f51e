import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { DomainError } from '@/domain/errors'
import { damaged } from './refusals'

/** A PDF that is open, and how to let it go. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy
  close(): Promise<void>
}

/**
 * Opens a PDF for its text alone: nothing is drawn, fetched, run or evaluated. Throws `unreadable`. Spec: documents P1–P3.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // Loaded with the first PDF: half a second and twenty megabytes that most servers' starts can do without.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = folderOfData()
  // The same code without its map, which Node would read and keep: 6 MB of JSON.
  pdfjs.GlobalWorkerOptions.workerSrc = pathToFileURL(join(data, 'legacy', 'build', 'pdf.worker.min.mjs')).href
  const loading = pdfjs.getDocument({
    // The library takes the bytes for itself: it is given its own.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    // No image is worth decoding for its words.
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableAutoFetch: true,
    disableStream: true,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Files of the package itself: what the codes of Asian and of the fourteen standard fonts stand for.
    cMapUrl: `${join(data, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(data, 'standard_fonts')}/`,
  })
  try {
    const document = await loading.promise
    return { document, close: () => loading.destroy() }
  } catch (error) {
    await loading.destroy()
    throw refusalFor(error)
  }
}

function folderOfData(): string {
  return dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
}

function refusalFor(error: unknown): DomainError {
  const name = error instanceof Error ? error.name : ''
  if (name !== 'PasswordException') return damaged()
  return new DomainError(
    'unreadable',
    'The PDF is protected with a password. Open it, save a copy without the password and import that.',
  )
}
