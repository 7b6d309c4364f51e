import type { SourceBlock } from '../source-document'
import { joinsOf, type Line, wrapWidthOf } from './hard-wraps'
import { readMark } from './marks'

/** A run of the text that will be one block: its words, the hand-typed mark in front, and where it stands. */
export interface Piece {
  readonly text: string
  readonly mark?: string
  /** How many spaces stood in front of it. */
  readonly indent: number
  /** Whether an empty line (or the edge of the text) stands before and after it. */
  readonly gapBefore: boolean
  readonly gapAfter: boolean
  /** What the format says of it; absent in plain text. */
  readonly stated?: SourceBlock
}

export interface Pieces {
  readonly pieces: readonly Piece[]
  /** Line ends inside paragraphs that were taken out. */
  readonly joined: number
}

// Verse and the like: at least so many short lines together, kept as lines of one block.
const fewestVerseLines = 3
const longestVerseLine = 60
// A longer run of short lines is a list or a table, and one block of it could not be drawn.
const mostVerseLines = 1_000

/** The text cut into pieces: at empty lines, and at every line end that is not a hard wrap. Spec: import I10–I13. */
export function piecesOf(text: string): Pieces {
  const groups = groupsOf(text)
  const width = groups.map(wrapWidthOf).reduce(widest, undefined)
  let joined = 0
  const pieces = groups.flatMap((lines, index) => {
    const joins = joinsOf(lines, width)
    joined += joins.filter(Boolean).length
    const runs = runsOf(lines, joins)
    return withGaps(index > 0 && isVerse(runs) ? [verse(runs)] : runs)
  })
  return { pieces, joined }
}

function widest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : other === undefined ? one : Math.max(one, other)
}

function groupsOf(text: string): Line[][] {
  const groups: Line[][] = []
  let group: Line[] = []
  for (const raw of text.split('\n')) {
    const line = lineOf(raw)
    if (line) group.push(line)
    else if (group.length > 0) {
      groups.push(group)
      group = []
    }
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function lineOf(raw: string): Line | undefined {
  const start = raw.search(/\S/)
  if (start < 0) return undefined
  const indent = raw.slice(0, start).replace(/\t/g, '    ').length
  return { indent, length: raw.trimEnd().length, ...readMark(raw.slice(start)) }
}

type Run = Omit<Piece, 'gapBefore' | 'gapAfter'>

function runsOf(lines: readonly Line[], joins: readonly boolean[]): Run[] {
  const runs: { indent: number; mark?: string; texts: string[] }[] = []
  for (const [index, { text, mark, indent }] of lines.entries()) {
    const last = runs.at(-1)
    if (last && joins[index - 1]) last.texts.push(text)
    else runs.push({ indent, ...(mark ? { mark } : {}), texts: [text] })
  }
  return runs.map(({ texts, ...run }) => ({ ...run, text: joinLines(texts) }))
}

// A word broken at its hyphen comes together again with the hyphen; nothing typed is dropped.
function joinLines(texts: readonly string[]): string {
  return texts.map((text, at) => (at < texts.length - 1 && !/\p{L}-$/u.test(text) ? `${text} ` : text)).join('')
}

function isVerse(runs: readonly Run[]): boolean {
  return (
    runs.length >= fewestVerseLines &&
    runs.length <= mostVerseLines &&
    runs.every(run => !run.mark && run.text.length <= longestVerseLine && !/^[^:]{1,40}:\s|[©|/@]/.test(run.text))
  )
}

function verse(runs: readonly Run[]): Run {
  return { indent: runs[0]?.indent ?? 0, text: runs.map(run => run.text).join('\n') }
}

function withGaps(runs: readonly Run[]): Piece[] {
  return runs.map((run, index) => ({ ...run, gapBefore: index === 0, gapAfter: index === runs.length - 1 }))
}
