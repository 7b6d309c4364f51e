import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { SavedArticle, SavedBlock } from './saved-article'

const margin = 54
const columnWidth = 235
const gutter = 18
// Low, so that both articles fill several pages.
const pageHeight = 420
const size: [number, number] = [612, pageHeight]
const top = 84
const bottom = pageHeight - 72

interface Setting {
  readonly font: string
  readonly size: number
  readonly above: number
  readonly isWide?: true
}

const serif = 'Times-Roman'
const settings: Readonly<Record<SavedBlock['role'], Setting>> = {
  title: { font: 'Times-Bold', size: 22, above: 6, isWide: true },
  standfirst: { font: 'Times-Italic', size: 13, above: 6, isWide: true },
  heading: { font: 'Times-Bold', size: 13, above: 14 },
  credit: { font: 'Helvetica', size: 7.5, above: 8 },
  caption: { font: 'Times-Italic', size: 8.5, above: 8 },
  item: { font: serif, size: 10, above: 5 },
  section: { font: serif, size: 10, above: 8 },
  paragraph: { font: serif, size: 10, above: 8 },
  notice: { font: 'Courier', size: 7, above: 8 },
}

/**
 * The article as a newspaper sets it: two columns, a running head and a page number on every page, words broken with a
 * hyphen at the ends of lines, a picture over every caption.
 */
export async function asPdf({ blocks }: SavedArticle): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size, margin: 0, info: { Title: 'page proof' } })
  const bytes = buffer(pdf)
  const press = new Press(pdf)
  for (const block of blocks) press.set(block)
  pdf.end()
  return new Uint8Array(await bytes)
}

class Press {
  private page = 0
  private column = 0
  private y = top
  // Where columns begin below what is set over both of them.
  private head = top

  constructor(private readonly pdf: PDFKit.PDFDocument) {
    this.beginPage()
  }

  set(block: SavedBlock): void {
    const setting = settings[block.role]
    const indent = block.role === 'item' ? 12 : 0
    const width = (setting.isWide ? 2 * columnWidth + gutter : columnWidth) - indent
    this.y += setting.above
    if (block.role === 'caption') this.picture()
    const lines = linesOf(this.pdf.font(setting.font).fontSize(setting.size), block.text, width)
    for (const [index, line] of lines.entries()) {
      this.line(line, { setting, indent, bullet: block.role === 'item' && index === 0 })
    }
    if (setting.isWide) this.head = this.y + 10
  }

  private line(text: string, { setting, indent, bullet }: { setting: Setting; indent: number; bullet: boolean }): void {
    const height = setting.size * 1.25
    if (this.y + height > bottom) this.beginColumn()
    const x = margin + this.column * (columnWidth + gutter)
    this.pdf.font(setting.font).fontSize(setting.size)
    if (bullet) this.pdf.text('•', x, this.y, { lineBreak: false })
    this.pdf.text(text, x + indent, this.y, { lineBreak: false })
    this.y += height
  }

  private picture(): void {
    const height = 70
    if (this.y + height + 30 > bottom) this.beginColumn()
    const x = margin + this.column * (columnWidth + gutter)
    this.pdf.rect(x, this.y, columnWidth, height).fill('#cccccc').fillColor('black')
    this.y += height + 4
  }

  private beginColumn(): void {
    if (this.column === 0) {
      this.column = 1
      this.y = this.head
    } else this.beginPage()
  }

  private beginPage(): void {
    if (this.page > 0) this.pdf.addPage({ size, margin: 0 })
    this.page += 1
    this.pdf.font('Helvetica').fontSize(8)
    this.pdf.text('The Example Post', margin, 40, { lineBreak: false })
    this.pdf.text('World affairs', margin + columnWidth + gutter, 40, { lineBreak: false })
    this.pdf.text(String(this.page), 300, pageHeight - 44, { lineBreak: false })
    this.column = 0
    this.y = top
    this.head = top
  }
}

// A word is broken after so many letters at least, with so many left.
const fewestLetters = 3

function linesOf(pdf: PDFKit.PDFDocument, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (pdf.widthOfString(longer) <= width) {
      line = longer
      continue
    }
    const cut = line ? cutOf(pdf, `${line} `, word, width) : 0
    lines.push(cut > 0 ? `${line} ${word.slice(0, cut)}-` : line)
    line = word.slice(cut)
  }
  return line ? [...lines, line] : lines
}

// How many letters of the word still fit with a hyphen; 0 where it is not to be broken.
function cutOf(pdf: PDFKit.PDFDocument, line: string, word: string, width: number): number {
  if (!/^\p{Ll}{8,}[,.]?$/u.test(word)) return 0
  for (let cut = word.length - fewestLetters - 1; cut >= fewestLetters; cut -= 1) {
    if (pdf.widthOfString(`${line}${word.slice(0, cut)}-`) <= width) return cut
  }
  return 0
}
