import type { Run } from './page-runs'

/** Runs on one baseline without a gap as wide as between columns. */
export interface Segment {
  readonly runs: readonly Run[]
  readonly x0: number
  readonly x1: number
}

/** What stands on one baseline of a page, from left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly segments: readonly Segment[]
}

// In ems. Spaces of justified lines stay below, gutters between columns above.
const columnGap = 0.95
// How far letters of one size may stand apart and be on one line, and raised small ones beside large ones.
const evenBaseline = 0.25
const raisedBaseline = 0.48
const raisedSize = 0.82
const nearRows = 5

/** The rows of a page from top to bottom. Spec: documents P5. */
export function rowsOf(runs: readonly Run[]): readonly Row[] {
  const open: { y: number; size: number; runs: Run[] }[] = []
  for (const run of [...runs].sort((one, other) => other.size - one.size || one.y - other.y)) {
    const row = nearest(open, run)
    if (row) row.runs.push(run)
    else open.splice(placeFor(open, run.y), 0, { y: run.y, size: run.size, runs: [run] })
  }
  return open.map(({ y, size, runs: own }) => ({ y, size, segments: segmentsOf(own, size) }))
}

// Rows are kept by height. Beside a raised number may stand the lines of other columns.
function nearest<Candidate extends { readonly y: number; readonly size: number; readonly runs: readonly Run[] }>(
  rows: readonly Candidate[],
  run: Run,
): Candidate | undefined {
  const at = placeFor(rows, run.y)
  const candidates = rows.slice(Math.max(0, at - nearRows), at + nearRows).filter(row => {
    const isSmall = run.size < row.size * raisedSize
    const allowed = isSmall ? raisedBaseline * row.size : evenBaseline * Math.min(run.size, row.size)
    return Math.abs(row.y - run.y) <= allowed && (!isSmall || touches(row.runs, run, row.size))
  })
  if (candidates.length < 2) return candidates[0]
  return candidates
    .map(row => ({ row, away: Math.abs(row.y - run.y) + (touches(row.runs, run, row.size) ? 0 : row.size) }))
    .sort((one, other) => one.away - other.away)[0]?.row
}

// A small letter is raised only beside a large one.
function touches(runs: readonly Run[], run: Run, size: number): boolean {
  return runs.some(other => run.x0 - other.x1 < size * 0.6 && other.x0 - run.x1 < size * 0.6)
}

function placeFor(rows: readonly { readonly y: number }[], y: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.y ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}

function segmentsOf(runs: readonly Run[], size: number): readonly Segment[] {
  const segments: { runs: Run[]; x0: number; x1: number }[] = []
  for (const run of [...runs].sort((one, other) => one.x0 - other.x0)) {
    const last = segments.at(-1)
    if (last && run.x0 - last.x1 <= size * columnGap) {
      last.runs.push(run)
      last.x1 = Math.max(last.x1, run.x1)
    } else segments.push({ runs: [run], x0: run.x0, x1: run.x1 })
  }
  return segments
}

/** The words of runs of one line in reading order, with a space wherever the page shows one. */
export function wordsOf(runs: readonly Run[]): string {
  return piecesOf(runs)
    .map(piece => piece.text)
    .join('')
}

// In ems: letters of one word stand closer.
const wordGap = 0.17

/** The same run by run; a space belongs to the run before it. */
export function piecesOf(runs: readonly Run[]): readonly { readonly text: string; readonly run: Run }[] {
  const ordered = inReadingOrder(runs)
  return ordered.map((run, index) => {
    const next = ordered[index + 1]
    if (!next) return { text: run.text.trimEnd(), run }
    const gap = run.isRtl && next.isRtl ? run.x0 - next.x1 : Math.max(next.x0 - run.x1, run.x0 - next.x1)
    const isApart = run.spaceAfter || gap > Math.max(run.size, next.size) * wordGap
    const isSpaced = /\s$/.test(run.text) || /^\s/.test(next.text)
    return { text: isApart && !isSpaced ? `${run.text} ` : run.text, run }
  })
}

// A line is read from the right where most of its letters are; numbers and Latin words in it keep their own order.
function inReadingOrder(runs: readonly Run[]): readonly Run[] {
  const letters = (isRtl: boolean) => runs.reduce((sum, run) => sum + (run.isRtl === isRtl ? run.text.length : 0), 0)
  if (letters(true) <= letters(false)) return [...runs].sort((one, other) => one.x0 - other.x0)
  const groups: Run[][] = []
  for (const run of [...runs].sort((one, other) => other.x0 - one.x0)) {
    const last = groups.at(-1)
    if (last?.[0] && !last[0].isRtl && !run.isRtl) last.unshift(run)
    else groups.push([run])
  }
  return groups.flat()
}
