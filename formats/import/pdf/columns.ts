import type { Run } from './page-runs'
import type { Row } from './rows'

/** A line in the column it belongs to. */
export interface Line {
  readonly page: number
  /** Counts the columns of the document in reading order: lines with one number stand under each other. */
  readonly column: number
  readonly runs: readonly Run[]
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
}

type Laid = Omit<Line, 'page' | 'column'>

// A gutter has so many lines on each side, and is so wide in ems and in points.
const fewestLines = 3
const narrowestEms = 0.8
const narrowestPoints = 6
// So many lines of prose run so close to the gutter, in ems, and hold so many letters.
const fullLines = 0.4
const nearGutter = 3
const fewestLetters = 16
const mostPlaces = 2_000

/** The lines of a page in reading order, column by column. Spec: documents P6. */
export function columnsOf(rows: readonly Row[], isRtl: boolean): readonly (readonly Laid[])[] {
  return ordered(rows, { from: -Infinity, to: Infinity, isRtl, depth: 0 }).filter(column => column.length > 0)
}

interface Area {
  readonly from: number
  readonly to: number
  readonly isRtl: boolean
  readonly depth: number
}

interface Gutter {
  readonly x0: number
  readonly x1: number
  /** First and last row beside it. */
  readonly first: number
  readonly last: number
}

function ordered(rows: readonly Row[], area: Area): readonly (readonly Laid[])[] {
  const gutter = area.depth < 6 && rows.length >= fewestLines ? gutterOf(rows) : undefined
  if (!gutter) return [rows.map(lineOf)]
  const beside = rows.slice(gutter.first, gutter.last + 1)
  const deeper = { ...area, depth: area.depth + 1 }
  const left = ordered(
    part(beside, segment => segment.x1 <= gutter.x0),
    deeper,
  )
  const right = ordered(
    part(beside, segment => segment.x0 >= gutter.x1),
    deeper,
  )
  return [
    ...ordered(rows.slice(0, gutter.first), deeper),
    ...(area.isRtl ? [...right, ...left] : [...left, ...right]),
    ...ordered(rows.slice(gutter.last + 1), deeper),
  ]
}

function part(rows: readonly Row[], isIn: (segment: Row['segments'][number]) => boolean): readonly Row[] {
  return rows
    .map(row => ({ ...row, segments: row.segments.filter(isIn) }))
    .filter(row => row.segments.length > 0)
    .map(row => ({ ...row, size: Math.max(...row.segments.flatMap(segment => segment.runs.map(run => run.size))) }))
}

function lineOf({ segments, y, size }: Row): Laid {
  return {
    runs: segments.flatMap(segment => segment.runs),
    x0: segments[0]?.x0 ?? 0,
    x1: segments.at(-1)?.x1 ?? 0,
    y,
    size,
  }
}

// The white strip beside most rows: columns of points that no row covers, over as many rows as possible.
function gutterOf(rows: readonly Row[]): Gutter | undefined {
  const left = Math.min(...rows.map(row => row.segments[0]?.x0 ?? 0))
  const right = Math.max(...rows.map(row => row.segments.at(-1)?.x1 ?? 0))
  const found = new Map<string, { x0: number; x1: number; first: number; last: number }[]>()
  // Of a page wider than any sheet, so many places are looked at and no more.
  const step = Math.max(1.5, (right - left) / mostPlaces)
  for (let x = Math.floor(left) + 1; x < right; x += step) {
    for (const { first, last } of whiteAt(rows, x, x + step)) {
      const strips = found.get(`${first} ${last}`) ?? []
      const strip = strips.at(-1)
      if (strip && Math.abs(strip.x1 - x) < step / 2) strip.x1 = x + step
      else strips.push({ x0: x, x1: x + step, first, last })
      found.set(`${first} ${last}`, strips)
    }
  }
  const gutters = [...found.values()]
    .flat()
    .map(strip => trimmed(rows, strip))
    .filter(strip => strip !== undefined)
  const longest = Math.max(...gutters.map(({ first, last }) => last - first))
  return gutters.filter(({ first, last }) => last - first >= longest * 0.85).sort((one, other) => one.x0 - other.x0)[0]
}

// Runs of rows with white at a place and enough lines on both sides of it.
function whiteAt(
  rows: readonly Row[],
  x: number,
  to: number,
): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = []
  let first = 0
  let [before, after] = [0, 0]
  const close = (last: number) => {
    if (before >= fewestLines && after >= fewestLines) runs.push({ first, last })
  }
  for (const [index, { segments }] of rows.entries()) {
    if (segments.some(segment => segment.x0 < to && segment.x1 > x)) {
      close(index - 1)
      first = index + 1
      before = 0
      after = 0
      continue
    }
    // Segments stand from left to right.
    if ((segments[0]?.x1 ?? Infinity) <= x) before += 1
    if ((segments.at(-1)?.x0 ?? -Infinity) >= to) after += 1
  }
  close(rows.length - 1)
  return runs
}

function trimmed(rows: readonly Row[], strip: Gutter): Gutter | undefined {
  const sizes = rows.slice(strip.first, strip.last + 1).map(row => row.size)
  const usual = sizes.sort((one, other) => one - other)[sizes.length >> 1] ?? 0
  if (strip.x1 - strip.x0 < Math.max(narrowestPoints, narrowestEms * usual)) return undefined
  let { first, last } = strip
  const isHeld = (index: number, towards: number) => isOfColumn(rows, { strip, index, towards })
  // The last line of a title, or what stands above on the right or below on the left alone, belongs to no column.
  while (first < last && isOfAnotherSize(rows.slice(first, last + 1), strip)) first += 1
  while (first < last && !isOnSide(rows[first], segment => segment.x1 <= strip.x0) && !isHeld(first, 1)) first += 1
  while (last > first && !isOnSide(rows[last], segment => segment.x0 >= strip.x1) && !isHeld(last, -1)) last -= 1
  const gutter = { ...strip, first, last }
  return isBesideProse(rows.slice(first, last + 1), gutter) ? gutter : undefined
}

function isOfAnotherSize([row, ...below]: readonly Row[], { x0, x1 }: Gutter): boolean {
  const isLeft = isOnSide(row, segment => segment.x1 <= x0)
  if (!row || (isLeft && isOnSide(row, segment => segment.x0 >= x1))) return false
  const next = below.find(other => isOnSide(other, segment => (isLeft ? segment.x1 <= x0 : segment.x0 >= x1)))
  return next !== undefined && Math.abs(row.size - next.size) > row.size * 0.12
}

function isOnSide(row: Row | undefined, isThere: (segment: Row['segments'][number]) => boolean): boolean {
  return row?.segments.some(isThere) ?? false
}

// Whether a row on one side goes on in the next row of that side: same beginning, a usual distance.
function isOfColumn(
  rows: readonly Row[],
  { strip, index, towards }: { strip: Gutter; index: number; towards: number },
): boolean {
  const row = rows[index]
  const isRight = towards > 0
  const own = row?.segments.find(segment => (isRight ? segment.x0 >= strip.x1 : segment.x1 <= strip.x0))
  if (!row || !own) return false
  for (let at = index + towards; at >= strip.first && at <= strip.last; at += towards) {
    const next = rows[at]
    const other = next?.segments.find(segment => (isRight ? segment.x0 >= strip.x1 : segment.x1 <= strip.x0))
    if (!next || !other) continue
    // Where nothing runs across above or below, any distance will do.
    const isAtEdge = isRight ? strip.first === 0 : strip.last === rows.length - 1
    return (isAtEdge || Math.abs(next.y - row.y) < row.size * 2) && Math.abs(other.x0 - own.x0) < row.size * 2
  }
  return false
}

// Lines of prose on the left run up to the gutter, on the right they begin at it; cells of a table end anywhere.
function isBesideProse(rows: readonly Row[], { x0, x1 }: Gutter): boolean {
  const left = part(rows, segment => segment.x1 <= x0)
  const right = part(rows, segment => segment.x0 >= x1)
  if (left.length < fewestLines || right.length < fewestLines) return false
  const reaches = left.filter(row => (row.segments.at(-1)?.x1 ?? 0) > x0 - row.size * nearGutter)
  const begins = right.filter(row => (row.segments[0]?.x0 ?? 0) < x1 + row.size * nearGutter)
  if (reaches.length < left.length * fullLines || begins.length < right.length * fullLines) return false
  return [left, right].every(side => mean(side.map(lettersOf)) >= fewestLetters)
}

function lettersOf({ segments }: Row): number {
  return segments.reduce((sum, { runs }) => sum + runs.reduce((all, run) => all + run.text.length, 0), 0)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
