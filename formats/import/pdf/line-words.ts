import type { Line } from './columns'
import type { Run } from './page-runs'
import { piecesOf } from './rows'

/** The words of a line run by run, raised numbers told from the letters they follow. */
export interface Piece {
  readonly text: string
  readonly run: Run
  readonly isRaised: boolean
}

// In sizes of the line.
const smaller = 0.82
const raisedBy = 0.12

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The pieces of a line; a raised number is `[1]` where a note has it, else a raised digit: "21" and a note "1" are never 211. */
export function linePieces(line: Line, notes: ReadonlySet<string>): readonly Piece[] {
  return piecesOf(line.runs).map(({ text, run }) => {
    const isRaised = run.size < line.size * smaller && run.y < line.y - line.size * raisedBy
    if (!isRaised || !/^\d{1,3}$/.test(text.trim())) return { text: meant(text), run, isRaised }
    const number = text.trim()
    const shown = notes.has(number) ? `[${number}]` : [...number].map(digit => superscripts[Number(digit)]).join('')
    return { text: text.replace(number, shown), run, isRaised }
  })
}

// Every rule asks for the words of a line.
const known = new WeakMap<Line, string>()

/** The words of a line, raised numbers as raised digits. */
export function lineText(line: Line): string {
  const text = known.get(line) ?? textIn(line)
  known.set(line, text)
  return text
}

function textIn(line: Line): string {
  return linePieces(line, new Set())
    .map(piece => piece.text)
    .join('')
    .trim()
}

// What fonts of symbols put where Unicode has nothing.
const symbols: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '•',
  '\uf0d8': '•',
  '\uf076': '•',
  '\uf0fc': '✓',
  '\uf02d': '-',
  '\uf0e0': '→',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'ſt',
  '\ufb06': 'st',
}

/** Letters of symbol fonts and ligatures as the characters that they show; what means nothing outside its font as U+FFFD. */
export function meant(text: string): string {
  return text.replace(
    /[\ue000-\uf8ff\ufb00-\ufb06]/g,
    character => symbols[character] ?? (character < '\uf900' ? '\ufffd' : character),
  )
}
