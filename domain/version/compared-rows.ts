import type { Offset, Span } from '../text/offset'
import { isOfNew, isOfOld, type TextPiece } from './text-piece'

/** Blocks `first` to `end`, exclusive. */
export interface BlockRun {
  readonly first: number
  readonly end: number
}

/** Blocks of two versions that stand beside each other, and the numbers of the differences in them, ascending. */
export interface ComparedRow {
  readonly from: BlockRun
  readonly to: BlockRun
  /** Places in the list of pieces, end exclusive; the first and the last may reach into the rows beside this one. */
  readonly pieces: BlockRun
  readonly differences: readonly number[]
  /** Those among them that were moved away from here. */
  readonly movedFrom: readonly number[]
}

interface Compared {
  readonly pieces: readonly TextPiece[]
  /** The number of each piece's difference; 0 for none. */
  readonly numbers: readonly number[]
  readonly from: readonly Span[]
  readonly to: readonly Span[]
}

/** Cuts two versions into rows wherever a block ends in both at once. Every block is in one row. Linear. Spec: comparing V11. */
export function comparedRows({ pieces, numbers, from, to }: Compared): readonly ComparedRow[] {
  const [old, now] = [edgesOf(from), edgesOf(to)]
  const rows = openRows(from, to)
  let [at, atNow] = [0, 0]
  for (const [index, piece] of pieces.entries()) {
    const [isOld, isNew] = [isOfOld(piece), isOfNew(piece)]
    const length = lengthOf(isOld ? piece.from : piece.to)
    const number = numbers[index] ?? 0
    const steps = stepsIn({ isOld, isNew, at, atNow, length }, old, now)
    for (const [place, step] of [0, ...steps].entries()) {
      const [o, n] = [isOld ? at + step : at, isNew ? atNow + step : atNow]
      if (place > 0 && old.isEdge(o) && now.isEdge(n)) rows.close(o, n, index)
      const isBetweenBlocks = step === length || (isOld ? old.isEnd(o) : now.isEnd(n))
      if (number > 0) rows.note(number, isBetweenBlocks ? 'breaks' : piece.kind === 'moved-from' ? 'gone' : 'words')
    }
    if (isOld) at += length
    if (isNew) atNow += length
  }
  return rows.all(pieces.length - 1)
}

/** Numbers of differences in a row: by their words, by words that were moved away, by nothing but an end of a paragraph. */
type Noted = Readonly<Record<'words' | 'gone' | 'breaks', Set<number>>>
type Row = Omit<ComparedRow, 'differences' | 'movedFrom'> & Noted

const nothingNoted = (): Noted => ({ words: new Set(), gone: new Set(), breaks: new Set() })

function openRows(from: readonly Span[], to: readonly Span[]) {
  const rows: Row[] = []
  let [block, blockNow, firstPiece] = [0, 0, 0]
  let noted = nothingNoted()
  const close = (at: Offset, atNow: Offset, piece: number) => {
    const row = { from: upTo(from, block, at), to: upTo(to, blockNow, atNow) }
    if (row.from.first === row.from.end && row.to.first === row.to.end) return
    rows.push({ ...row, pieces: { first: firstPiece, end: piece + 1 }, ...noted })
    ;[block, blockNow, firstPiece] = [row.from.end, row.to.end, piece]
    noted = nothingNoted()
  }
  return {
    close,
    note: (number: number, by: keyof Noted) => noted[by].add(number),
    all(lastPiece: number): readonly ComparedRow[] {
      close(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, lastPiece)
      return numbered(rows)
    },
  }
}

// A difference stands where its words are; one that is nothing but an end of a paragraph, in the row where that was.
function numbered(rows: readonly Row[]): readonly ComparedRow[] {
  const seen = new Set(rows.flatMap(({ words, gone }) => [...words, ...gone]))
  return rows.map(({ words, gone, breaks, ...row }) => {
    const only = [...breaks].filter(number => !seen.has(number))
    for (const number of only) seen.add(number)
    return { ...row, differences: [...new Set([...words, ...gone, ...only])].sort(ascending), movedFrom: [...gone] }
  })
}

interface Where {
  readonly isOld: boolean
  readonly isNew: boolean
  readonly at: Offset
  readonly atNow: Offset
  readonly length: number
}

// How far into the piece a block begins, in either text, ascending.
function stepsIn({ isOld, isNew, at, atNow, length }: Where, old: Edges, now: Edges): readonly number[] {
  const steps = [
    ...(isOld ? old.startsIn(at, at + length).map(start => start - at) : []),
    ...(isNew ? now.startsIn(atNow, atNow + length).map(start => start - atNow) : []),
  ]
  return [...new Set(steps)].sort(ascending)
}

interface Edges {
  /** Whether a block begins or ends there. */
  isEdge(at: Offset): boolean
  isEnd(at: Offset): boolean
  /** Where blocks begin after `after` and up to `end`; asked for from the beginning of the text to its end. */
  startsIn(after: Offset, end: Offset): readonly Offset[]
}

function edgesOf(blocks: readonly Span[]): Edges {
  const ends = new Set(blocks.map(({ end }) => end))
  const edges = new Set([...blocks.map(({ start }) => start), ...ends])
  let next = 0
  return {
    isEdge: at => edges.has(at),
    isEnd: at => ends.has(at),
    startsIn(after, end) {
      const starts: Offset[] = []
      for (let block = blocks[next]; block && block.start <= end; block = blocks[++next]) {
        if (block.start > after) starts.push(block.start)
      }
      return starts
    },
  }
}

function upTo(blocks: readonly Span[], first: number, at: Offset): BlockRun {
  let end = first
  while ((blocks[end]?.start ?? Number.POSITIVE_INFINITY) < at) end += 1
  return { first, end }
}

const lengthOf = (span: Span | undefined) => (span ? span.end - span.start : 0)
const ascending = (a: number, b: number) => a - b
