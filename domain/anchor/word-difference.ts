import { diffArrays } from 'diff'

/** A run of words of two wordings: in both, only in the earlier one, or only in the later one. */
export interface WordingPiece {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Words that may be added or missing before the two count as wholly other: finding more takes longer than anybody waits. */
const mostDifferences = 600

/**
 * Two wordings of a claim as one text to read: what is gone stands before what is new in its place. The pieces that are not
 * `new` add up to `before`, those that are not `gone` to `after`. Every sign counts, also where only typography differs.
 */
export function wordDifference(before: string, after: string): readonly WordingPiece[] {
  const parts = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: mostDifferences })
  if (!parts) return changeOf(before, after)
  const pieces: WordingPiece[] = []
  let [gone, fresh] = ['', '']
  const flush = () => {
    pieces.push(...changeOf(gone, fresh))
    gone = ''
    fresh = ''
  }
  for (const [place, { added, removed, value }] of parts.entries()) {
    const text = value.join('')
    // A space between two changes belongs to both: “two words” reads as one change, not as two.
    const isBetween = text.trim() === '' && place > 0 && place < parts.length - 1
    if (removed) gone += text
    else if (added) fresh += text
    else if (isBetween && gone !== '' && fresh !== '') {
      gone += text
      fresh += text
    } else {
      flush()
      pieces.push({ kind: 'same', text })
    }
  }
  flush()
  return pieces
}

function changeOf(gone: string, fresh: string): readonly WordingPiece[] {
  return [
    ...(gone === '' ? [] : [{ kind: 'gone', text: gone } as const]),
    ...(fresh === '' ? [] : [{ kind: 'new', text: fresh } as const]),
  ]
}

// Words with their marks and apostrophes, numbers with their points, runs of space, and every other sign by itself.
function piecesOf(text: string): string[] {
  return text.match(/\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|./gsu) ?? []
}
