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

// One long line proves nothing: a group shows its width by at least so many full lines.
const fewestFull = 2

/** The width a group of lines is wrapped to, with strong evidence: lines filled to it and sentences that run over them. */
export function wrapWidthOf(lines: readonly Line[]): number | undefined {
  const width = widthOf(lines)
  if (width < narrowest || width > widest) return undefined
  const ends = endsOf(lines).filter(({ next }) => continues(next, lines))
  const full = ends.filter(({ line, next }) => isFull(line, next, width))
  const running = full.filter(({ line, next }) => runsOn(line, next))
  const isWrapped =
    full.length >= fewestFull && full.length >= ends.length * fullShare && running.length >= full.length * runningShare
  return isWrapped ? width : undefined
}

/**
 * Which line ends of a group are hard wraps (the end after line i at i), at the width of the group or of its neighbours.
 * Without such a width every line stands alone. Spec: import I12.
 */
export function joinsOf(lines: readonly Line[], neighbours: number | undefined): readonly boolean[] {
  const own = wrapWidthOf(lines)
  const width = own ?? neighbours
  return endsOf(lines).map(({ line, next }) => {
    if (width === undefined || !continues(next, lines) || line.length > width) return false
    return (isFull(line, next, width) && (own !== undefined || runsOn(line, next))) || hangs(line, next)
  })
}

function endsOf(lines: readonly Line[]) {
  return lines.slice(0, -1).map((line, index) => ({ line, next: lines[index + 1] ?? line }))
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
