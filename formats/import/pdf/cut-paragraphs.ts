import type { Line } from './columns'
import { groupedBy } from './grouped'
import { lineText } from './line-words'

/** Lines that belong together, all in one column. */
export interface Paragraph {
  readonly lines: readonly Line[]
  readonly size: number
  readonly isBold: boolean
  /** A bullet or number in front of the first line, which is no part of its words. */
  readonly mark?: string
  /** The mark is told beside the lines and does not stand in them. */
  readonly isMarkApart?: true
  readonly isIndented: boolean
  /** The next word would not have fitted on its last line: it may go on elsewhere. */
  readonly isFullToEnd: boolean
}

/** What is usual in the document. */
export interface Usual {
  /** The size in which most letters are set. */
  readonly bodySize: number
  /** From line to line, in sizes, by size. */
  leading(size: number): number
}

const sameSize = 0.07
// A gap so much larger than from line to line parts paragraphs.
const largerGap = 1.28
// In ems.
const indent = 0.7
const slack = 0.9
// Lines above and below that show how wide the column is at this place.
const near = 4

const bullet = /^([•‣◦▪▫●○■□◆∙·*–—‒→⇒›»-]|(?![©®°])[\p{So}\ufffd])\s+(?=\S)/u
const weakBullet = /^[·*–—‒»-]\s/u
const numbered = /^(\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{2,5})\))\s+(?=\S)/u
const firstNumber = /^(?:1[.)]|\(?[ai]\))\s/
// Words of one line so far apart, in ems, are cells of a table.
const cellGap = 2.6

/** The paragraphs of the lines of a document, cut at every column's end. Spec: documents P8. */
export function cutParagraphs(lines: readonly Line[], usual: Usual): readonly Paragraph[] {
  return [...groupedBy(lines, line => line.column).values()].flatMap(column => cutColumn(column, usual))
}

/** A bullet, dash or number with the words after it; undefined where a line begins with words. */
export function markOf(text: string): { readonly mark: string; readonly rest: string } | undefined {
  const found = bullet.exec(text) ?? numbered.exec(text)
  const mark = found?.[1]
  return found && mark ? { mark, rest: text.slice(found[0].length) } : undefined
}

/** Whether nearly all letters of a line are bold. */
export function isBoldLine({ runs }: Line): boolean {
  const [all, bold] = runs.reduce(
    ([sum, own], run) => [sum + run.text.length, own + (run.isBold ? run.text.length : 0)],
    [0, 0],
  )
  return bold > all * 0.985
}

function cutColumn(column: readonly Line[], usual: Usual): readonly Paragraph[] {
  const paragraphs: Line[][] = []
  const indents: boolean[] = []
  const ends: number[] = []
  for (const [index, line] of column.entries()) {
    const before = column[index - 1]
    const open = paragraphs.at(-1)
    const begins = !before || !open || beginsAnew({ column, index, before, line, open, usual })
    ends[begins ? paragraphs.length : paragraphs.length - 1] = index
    if (!begins) open.push(line)
    else {
      paragraphs.push([line])
      indents.push(line.x0 - leftOf(column, index) > line.size * indent)
    }
  }
  return paragraphs.map((lines, index) => ({
    ...paragraphOf(lines),
    isIndented: indents[index] ?? false,
    isFullToEnd: isFull(column, ends[index] ?? 0),
  }))
}

function paragraphOf(lines: readonly Line[]): Omit<Paragraph, 'isIndented' | 'isFullToEnd'> {
  const first = lines[0]
  const mark = first && markOf(lineText(first))?.mark
  return { lines, size: first?.size ?? 0, isBold: lines.every(isBoldLine), ...(mark ? { mark } : {}) }
}

function isFull(column: readonly Line[], index: number): boolean {
  const line = column[index]
  return line !== undefined && line.x1 > rightOf(column, index) - line.size * 3
}

interface Border {
  readonly column: readonly Line[]
  readonly index: number
  readonly before: Line
  readonly line: Line
  readonly open: readonly Line[]
  readonly usual: Usual
}

function beginsAnew({ column, index, before, line, open, usual }: Border): boolean {
  if (Math.abs(line.size - before.size) > before.size * sameSize) return true
  if (isBoldLine(line) !== isBoldLine(before)) return true
  const step = line.y - before.y
  if (step < 0 || step > usual.leading(line.size) * line.size * largerGap) return true
  const text = lineText(line)
  if (bullet.test(text) && (!weakBullet.test(text) || isWeakItem(column, index, open))) return true
  const first = open[0]
  if (hasCells(column, index) && hasCells(column, index - 1)) return true
  if (numbered.test(text) && isNumberedItem(column, index, text)) return true
  const isItem = first !== undefined && markOf(lineText(first)) !== undefined
  // The lines of an item stand under its words; a line further out is no part of it.
  if (isItem && open.length > 1 && line.x0 < before.x0 - line.size * indent) return true
  if (!isItem && line.x0 - before.x0 > line.size * indent && line.x0 - leftOf(column, index) > line.size * indent) {
    return !isHanging(column, index)
  }
  return hasRoom(column, index, before)
}

// A number at the head of a line may end the sentence before: an item stands further in, or after a line that had room.
function isNumberedItem(column: readonly Line[], index: number, text: string): boolean {
  const [line, before] = [column[index], column[index - 1]]
  if (!line || !before) return true
  if (hasRoom(column, index, before)) return true
  return (
    /[.:;!?]["”’)]*$/.test(lineText(before)) && (firstNumber.test(text) || line.x0 - before.x0 > line.size * indent)
  )
}

// A justified line has wide gaps too, but it ends where the column ends.
function hasCells(column: readonly Line[], index: number): boolean {
  const line = column[index]
  if (!line) return false
  const ordered = line.runs.toSorted((one, other) => one.x0 - other.x0)
  const gaps = ordered.map((run, at) => (ordered[at + 1]?.x0 ?? run.x1) - run.x1)
  const widest = Math.max(...gaps)
  return widest > line.size * (line.x1 < rightOf(column, index) - line.size / 2 ? cellGap : cellGap * 3)
}

// A dash may also stand in a sentence, where the line happened to end before it.
function isWeakItem(column: readonly Line[], index: number, open: readonly Line[]): boolean {
  const [line, first, before] = [column[index], open[0], column[index - 1]]
  if (!line || !first || !before) return true
  const isSibling = weakBullet.test(lineText(first)) && Math.abs(line.x0 - first.x0) < line.size * 0.3
  return isSibling || hasRoom(column, index, before)
}

// A second line further in, with more like it below: the paragraph hangs on its first line.
function isHanging(column: readonly Line[], index: number): boolean {
  const [line, next] = [column[index], column[index + 1]]
  return line !== undefined && next !== undefined && Math.abs(next.x0 - line.x0) < line.size * 0.2
}

// Whether the first word of a line would have fitted on the line before: somebody broke the line on purpose.
function hasRoom(column: readonly Line[], index: number, before: Line): boolean {
  const line = column[index]
  const run = line?.runs.toSorted((one, other) => one.x0 - other.x0)[0]
  if (!line || !run) return false
  const text = lineText(line)
  const word = /^\S+/.exec(text)?.[0] ?? ''
  // By the mean of the line, with something more for a word of wide letters.
  const width = ((line.x1 - line.x0) * word.length * 1.15) / (text.length || 1)
  if (run.isRtl) return before.x0 - width - before.size * slack > leftOf(column, index - 1)
  return before.x1 + width + before.size * slack < rightOf(column, index - 1)
}

function rightOf(column: readonly Line[], index: number): number {
  return Math.max(...around(column, index).map(line => line.x1))
}

function leftOf(column: readonly Line[], index: number): number {
  return Math.min(...around(column, index).map(line => line.x0))
}

function around(column: readonly Line[], index: number): readonly Line[] {
  const line = column[index]
  if (!line) return []
  return column
    .slice(Math.max(0, index - near), index + near + 1)
    .filter(other => Math.abs(other.size - line.size) <= line.size * sameSize)
}

/** What most letters of the lines show. */
export function usualOf(lines: readonly Line[]): Usual {
  const letters = new Map<number, number>()
  const steps = new Map<number, Map<number, number>>()
  for (const [index, line] of lines.entries()) {
    const size = rounded(line.size)
    letters.set(size, (letters.get(size) ?? 0) + line.runs.reduce((sum, run) => sum + run.text.length, 0))
    const before = lines[index - 1]
    if (before?.column !== line.column || line.y <= before.y) continue
    const step = Math.round(((line.y - before.y) / line.size) * 20) / 20
    if (step > 3 || Math.abs(before.size - line.size) > line.size * sameSize) continue
    const counts = steps.get(size) ?? new Map<number, number>()
    counts.set(step, (counts.get(step) ?? 0) + 1)
    steps.set(size, counts)
  }
  const body = most(letters) ?? 11
  const bodyLeading = most(steps.get(body)) ?? 1.2
  return { bodySize: body, leading: size => most(steps.get(rounded(size))) ?? bodyLeading }
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2
}

// The smallest of equals: lines stand closer than paragraphs.
function most(counts: ReadonlyMap<number, number> | undefined): number | undefined {
  return counts && [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0]
}
