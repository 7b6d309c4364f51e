import type { Line } from './columns'
import { isBoldLine, markOf, type Paragraph } from './cut-paragraphs'
import type { Flowing } from './flow'
import { lineText } from './line-words'
import type { Run } from './page-runs'
import type { TaggedBlock, TaggedPage } from './tagged'

// Tags that cut a document into so many more blocks than it shows paragraphs stand on lines or words, and so many fewer on pages.
const mostPieces = 1.7
const fewestPieces = 0.4
const longestBlock = 12_000

/**
 * The paragraphs that the tags of a document tell, or undefined where the tags leave letters out or cut the text otherwise
 * than it is seen. `seen` is how many paragraphs are seen. Spec: documents P14.
 */
export function taggedParts(pages: readonly TaggedPage[], seen: number): readonly Flowing[] | undefined {
  if (!pages.every(page => page.isWhole)) return undefined
  const blocks = pages.flatMap((page, index) => page.blocks.map(block => ({ block, page: index })))
  const cells = blocks.filter(({ block }) => block.looks.cell).length
  if (blocks.length - cells > seen * mostPieces || blocks.length < seen * fewestPieces) return undefined
  const parts = blocks.map(({ block, page }) => ({ paragraph: paragraphOf(block, page), looks: block.looks }))
  const isTooLong = parts.some(
    part => part.paragraph.lines.reduce((sum, line) => sum + lineText(line).length, 0) > longestBlock,
  )
  return isTooLong ? undefined : parts
}

function paragraphOf({ runs, mark, looks }: TaggedBlock, page: number): Paragraph {
  const lines = linesOf(runs, page)
  const shown = looks.cell ? undefined : markOf(lines[0] ? lineText(lines[0]) : '')?.mark
  return {
    lines,
    size: lines[0]?.size ?? 0,
    isBold: lines.every(isBoldLine),
    ...(mark ? { mark, isMarkApart: true as const } : shown ? { mark: shown } : {}),
    isIndented: false,
    isFullToEnd: true,
  }
}

// In the order of the tags: another baseline is another line.
function linesOf(runs: readonly Run[], page: number): readonly Line[] {
  const lines: { runs: Run[]; y: number; size: number }[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    const size = Math.max(last?.size ?? 0, run.size)
    if (last && Math.abs(last.y - run.y) < size * 0.48) {
      last.runs.push(run)
      if (run.size > last.size) Object.assign(last, { y: run.y, size: run.size })
    } else lines.push({ runs: [run], y: run.y, size: run.size })
  }
  return lines.map(line => ({
    ...line,
    page,
    column: page,
    x0: Math.min(...line.runs.map(run => run.x0)),
    x1: Math.max(...line.runs.map(run => run.x1)),
  }))
}
