import { BlockText, type FinishedText } from '../block-text'
import type { InlineMark } from '../source-document'
import type { Line } from './columns'
import { markOf } from './cut-paragraphs'
import type { Joints } from './hyphens'
import { linePieces, type Piece } from './line-words'

interface Joining {
  readonly joints: Joints
  /** Numbers of the notes at the foot of pages. */
  readonly notes: ReadonlySet<string>
  /** A bullet or number in front that is taken off. */
  readonly mark?: string | undefined
  /** Marks that the whole paragraph has by its role are no news. */
  readonly isDressed: boolean
}

/** The lines of a paragraph as one text. Spec: documents P9, P10. */
export function joinedText(lines: readonly Line[], joining: Joining): FinishedText {
  const words = new BlockText()
  for (const [index, line] of lines.entries()) {
    const pieces = trimmed(linePieces(line, joining.notes), index === 0 ? joining.mark : undefined)
    const text = pieces.map(piece => piece.text).join('')
    const next = lines[index + 1]
    const joint = next ? joining.joints.between(text.trimEnd(), textOf(next, joining.notes)) : 'nothing'
    for (const [at, piece] of pieces.entries()) {
      const isLast = at === pieces.length - 1
      const shown = isLast && joint === 'without-hyphen' ? piece.text.trimEnd().slice(0, -1) : piece.text
      words.add(shown, { marks: joining.isDressed ? [] : marksOf(piece) })
    }
    if (joint === 'space') words.add(' ')
  }
  return words.finish()
}

function textOf(line: Line, notes: ReadonlySet<string>): string {
  return linePieces(line, notes)
    .map(piece => piece.text)
    .join('')
    .trimStart()
}

function marksOf({ run }: Piece): readonly InlineMark[] {
  return [...(run.isBold ? (['bold'] as const) : []), ...(run.isItalic ? (['italic'] as const) : [])]
}

function trimmed(pieces: readonly Piece[], mark: string | undefined): readonly Piece[] {
  if (mark === undefined) return pieces
  const text = pieces.map(piece => piece.text).join('')
  let over = text.length - (markOf(text.trimStart())?.rest.length ?? text.length)
  return pieces.map(piece => {
    const cut = Math.min(over, piece.text.length)
    over -= cut
    return { ...piece, text: piece.text.slice(cut) }
  })
}
