import type { ImportRole } from '@/domain/article/import-preview'
import type { CellPlace, ListPlace } from '../source-document'
import type { Paragraph, Usual } from './cut-paragraphs'
import { lineText } from './line-words'

/** What the looks of a paragraph say. */
export interface Looks {
  readonly role: ImportRole | 'unknown'
  readonly why?: string
  readonly level?: 1 | 2 | 3 | 4 | 5 | 6
  /** By the tags of the PDF only. */
  readonly cell?: CellPlace
  readonly list?: ListPlace
}

const largerThanBody = 1.12
const titleSize = 1.25
const smallerThanBody = 0.94
const longestHeading = 220
const longestBold = 120

const captionHead =
  /^(?:fig(?:ure|\.)?|photo|image|picture|table|map|chart|graph|source|abb(?:ildung|\.)|tabelle|karte|foto|gráfico|figura|tabla|mapa|carte|tableau)\s*\d*\s*[.:–—-]/iu
const noteHead = /^(?:\[?(\d{1,3})\]?|([⁰¹²³⁴-⁹]{1,3})|[*†‡§]+)[\s.)]*\S/u

/** What each paragraph is by its size, weight and place. Spec: documents P11. */
export function looksOf(paragraphs: readonly Paragraph[], usual: Usual): readonly Looks[] {
  const notes = notesAtFoot(paragraphs, usual)
  const sizes = headingSizes(paragraphs, usual)
  const title = titleOf(paragraphs, usual)
  return paragraphs.map((paragraph, index): Looks => {
    if (notes.has(index)) return { role: 'footnote', why: 'set small at the foot of its column' }
    const text = textOf(paragraph)
    if (paragraph.mark && /^[^\p{L}\p{N}(*·–—‒»-]/u.test(paragraph.mark)) return { role: 'listItem', why: 'a bullet' }
    if (index === title) return { role: 'title', why: 'the largest words on the first page' }
    if (isLarge(paragraph, usual) && isShort(paragraph, text)) {
      const level = sizes.indexOf(rounded(paragraph.size)) + 1
      return { role: 'heading', why: 'set larger than the text', level: levelOf(level) }
    }
    if (paragraph.size < usual.bodySize * smallerThanBody && captionHead.test(text)) {
      return { role: 'caption', why: 'set small, and it begins like a caption' }
    }
    if (isBoldHeading(paragraph, paragraphs[index + 1], text)) {
      return { role: 'heading', why: 'bold on lines of its own', level: levelOf(sizes.length + 1) }
    }
    return { role: 'unknown' }
  })
}

/** The number of a footnote that a paragraph begins with. */
export function noteNumber(paragraph: Paragraph): string | undefined {
  const found = noteHead.exec(textOf(paragraph))
  return found?.[1] ?? found?.[2]?.normalize('NFKC')
}

function textOf(paragraph: Paragraph | undefined): string {
  return (paragraph?.lines ?? []).map(line => lineText(line)).join(' ')
}

function isLarge({ size }: Paragraph, { bodySize }: Usual): boolean {
  return size >= bodySize * largerThanBody
}

function isShort({ lines }: Paragraph, text: string): boolean {
  return text.length <= longestHeading && lines.length <= 5 && /\p{L}/u.test(text)
}

function isBoldHeading(paragraph: Paragraph, next: Paragraph | undefined, text: string): boolean {
  if (!paragraph.isBold || paragraph.mark || !next || next.isBold) return false
  return text.length <= longestBold && paragraph.lines.length <= 3 && !/[.,;:]$/.test(text) && /\p{L}/u.test(text)
}

function headingSizes(paragraphs: readonly Paragraph[], usual: Usual): readonly number[] {
  const sizes = paragraphs
    .filter(paragraph => isLarge(paragraph, usual) && isShort(paragraph, textOf(paragraph)))
    .map(paragraph => rounded(paragraph.size))
  return [...new Set(sizes)].sort((one, other) => other - one)
}

function titleOf(paragraphs: readonly Paragraph[], { bodySize }: Usual): number | undefined {
  const page = paragraphs[0]?.lines[0]?.page
  const first = paragraphs.filter(paragraph => paragraph.lines[0]?.page === page)
  const largest = Math.max(...first.map(paragraph => paragraph.size))
  if (largest < bodySize * titleSize) return undefined
  const candidates = first.filter(paragraph => paragraph.size >= largest * 0.98)
  const only = candidates[0]
  return candidates.length === 1 && only && isShort(only, textOf(only)) ? paragraphs.indexOf(only) : undefined
}

// Small paragraphs with a mark that end a column, and the small ones that go on after them.
function notesAtFoot(paragraphs: readonly Paragraph[], { bodySize }: Usual): ReadonlySet<number> {
  const notes = new Set<number>()
  const isSmall = (paragraph: Paragraph | undefined) => (paragraph?.size ?? bodySize) < bodySize * smallerThanBody
  for (let from = 0; from < paragraphs.length; ) {
    const column = columnOf(paragraphs[from])
    let to = from
    while (to < paragraphs.length && columnOf(paragraphs[to]) === column) to += 1
    let at = to
    while (at > from && isSmall(paragraphs[at - 1])) at -= 1
    while (at < to && !noteHead.test(textOf(paragraphs[at]))) at += 1
    for (let index = at; index < to; index++) notes.add(index)
    from = to
  }
  return notes
}

function columnOf(paragraph: Paragraph | undefined): number | undefined {
  return paragraph?.lines[0]?.column
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2
}

function levelOf(level: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const levels = [1, 2, 3, 4, 5, 6] as const
  return levels[Math.min(Math.max(level, 1), 6) - 1] ?? 6
}
