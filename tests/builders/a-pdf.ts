import PDFDocument from 'pdfkit'

type Options = ConstructorParameters<typeof PDFDocument>[0]

/** A4 in points, with margins of an inch. */
export const sheet = { width: 595.28, height: 841.89, margin: 72 }

/** A PDF as `draw` draws it. Its fonts are the fourteen standard ones unless `draw` says otherwise. */
export async function aPdf(draw: (pdf: PDFKit.PDFDocument) => void, options: Options = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', bufferPages: true, ...options })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise(resolve => pdf.on('end', resolve))
  pdf.fontSize(11)
  draw(pdf)
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

/** Sets words on one line exactly there; y is the top of the line. */
export function setAt(pdf: PDFKit.PDFDocument, words: string, x: number, y: number): void {
  const { bottom } = pdf.page.margins
  pdf.page.margins.bottom = 0
  pdf.text(words, x, y, { lineBreak: false })
  pdf.page.margins.bottom = bottom
}

/** The same on every page drawn so far. */
export function onEveryPage(pdf: PDFKit.PDFDocument, set: (page: number, pages: number) => void): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    set(page + 1, count)
  }
}
