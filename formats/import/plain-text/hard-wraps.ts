/** A line as it was typed: `length` with its indent, `text` without indent and mark. */
export interface Line {
  readonly text: string
  readonly mark?: string
  readonly indent: number
  readonly length: number
}

// E-mail wraps at 72 to 80 columns, some systems at 64 or 100; a shorter longest line is verse or an address.
const narrowest = 55
const widest = 100
// Of the line ends of a wrapped group so many are full: the next word would not have fitted.
const fullShare = 0.6
// A wrapped paragraph runs on in the middle of a sentence at least this often.
const runningShare = 0.25

/**
 * Which line ends of a group of lines are hard wraps (the end after line i at i). Strong evidence is asked for: lines filled
 * to one width and sentences that run over them; else every line stands alone. Spec: import I12.
 */
export function joinsOf(lines: readonly Line[]): readonly boolean[] {
  const width = widthOf(lines)
  const ends = lines.slice(0, -1).map((line, index) => ({ line, next: lines[index + 1] ?? line }))
  const candidates = ends.filter(({ next }) => continues(next, lines))
  const full = candidates.filter(({ line, next }) => isFull(line, next, width))
  const running = full.filter(({ line, next }) => runsOn(line, next))
  const isWrapped =
    width >= narrowest &&
    width <= widest &&
    running.length >= 1 &&
    full.length >= candidates.length * fullShare &&
    running.length >= full.length * runningShare
  if (!isWrapped) return ends.map(() => false)
  return ends.map(({ line, next }) => continues(next, lines) && (isFull(line, next, width) || hangs(line, next)))
}

// A line of one long word (an address) may stand out over the width.
function widthOf(lines: readonly Line[]): number {
  return lines.reduce((longest, line) => (line.text.includes(' ') ? Math.max(longest, line.length) : longest), 0)
}

// A mark begins something new, but the quote mark of an e-mail is on every line.
function continues(next: Line, lines: readonly Line[]): boolean {
  return next.mark === undefined || (next.mark.startsWith('>') && lines[0]?.mark === next.mark)
}

function isFull(line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.length + 1 + firstWord > width
}

function runsOn(line: Line, next: Line): boolean {
  return !/[.!?:;”"»]$/.test(line.text) && /^[\p{Ll}\d(“"«]/u.test(next.text)
}

// The last words of a list item under its first: indented as far as the words, not as the bullet.
function hangs(line: Line, next: Line): boolean {
  return next.indent > line.indent && line.mark !== undefined && runsOn(line, next)
}
