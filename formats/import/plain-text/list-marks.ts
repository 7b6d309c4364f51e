import type { Piece } from './pieces'

/**
 * Which pieces are list items by their marks. A bullet always is; a dash, an asterisk or a letter only beside another one;
 * a number only in a run that counts from one. A lone dash may open a line of dialogue. Spec: import I14.
 */
export function listItems(pieces: readonly Piece[]): readonly boolean[] {
  const counted = countedRuns(pieces)
  return pieces.map((piece, index) => {
    const { mark } = piece
    if (mark === undefined || /^[>#]/.test(mark)) return false
    if (/^\d/.test(mark)) return counted[index] === true
    if (/^[-–*·+(a-z]/.test(mark)) return hasNeighbour(pieces, index) && !speaks(piece)
    if (mark === '—') return piece.indent > 0 && hasNeighbour(pieces, index)
    return true
  })
}

function hasNeighbour(pieces: readonly Piece[], index: number): boolean {
  const kind = kindOf(pieces[index])
  return kindOf(pieces[index - 1]) === kind || kindOf(pieces[index + 1]) === kind
}

function kindOf(piece: Piece | undefined): string | undefined {
  return piece?.mark?.replace(/[a-z]/, 'a').replace(/\d+/, '1')
}

// "- Who is there? he asked": dialogue set with dashes.
function speaks(piece: Piece): boolean {
  return /^[-–]$/.test(piece.mark ?? '') && /[?!,]\s[-–—]\s|[?!]$/.test(piece.text.slice(0, 300))
}

function countedRuns(pieces: readonly Piece[]): boolean[] {
  const counted = pieces.map(() => false)
  let from = 0
  while (from < pieces.length) {
    let length = 0
    while (numberOf(pieces[from + length]) === length + 1) length += 1
    if (length >= 2) counted.fill(true, from, from + length)
    from += Math.max(1, length)
  }
  return counted
}

function numberOf(piece: Piece | undefined): number {
  return Number(/^(\d{1,3})[.)]$/.exec(piece?.mark ?? '')?.[1] ?? Number.NaN)
}
