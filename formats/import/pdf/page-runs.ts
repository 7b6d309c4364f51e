import type { PDFPageProxy } from 'pdfjs-dist'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import type { Faces } from './faces'
import { tooLarge } from './refusals'

/** Letters set in one go: where they stand (points, y downwards to the baseline) and how they look. */
export interface Run {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly isRtl: boolean
  /** A space follows by the page's own word. */
  readonly spaceAfter: boolean
  /** The id of its marked content, in a tagged PDF; `artifact` for what is no copy. */
  readonly tag?: string
}

export interface PageRuns {
  readonly runs: readonly Run[]
  readonly width: number
  readonly height: number
  /** Characters that stand across or outside the page. */
  readonly askew: number
}

const mostItems = 60_000
const artifact = 'artifact'

type Piece = TextItem | TextMarkedContent

/** The letters of a page in the order in which they were set. Throws `too_large`. Spec: documents P4. */
export async function pageRuns(page: PDFPageProxy, faces: Faces, isTagged: boolean): Promise<PageRuns> {
  const { pieces, fonts } = await piecesOf(page, isTagged)
  await faces.learn(page, fonts)
  const viewport = page.getViewport({ scale: 1 })
  const turned = mainTurn(pieces, viewport.transform)
  const [width, height] = turned % 2 === 0 ? [viewport.width, viewport.height] : [viewport.height, viewport.width]
  const runs: Run[] = []
  const tags: string[] = []
  let askew = 0
  for (const piece of pieces) {
    if (!('str' in piece)) {
      tagged(tags, piece)
      continue
    }
    if (piece.str.trim() === '') {
      spaced(runs)
      continue
    }
    const tag = tags.findLast(one => one !== '')
    const run = runOf(piece, {
      transform: viewport.transform,
      turned,
      width,
      height,
      face: faces.of(piece.fontName),
      tag,
    })
    if (!run || isTwice(runs, run)) askew += run ? 0 : piece.str.length
    else runs.push(run)
  }
  return { runs, width, height, askew }
}

async function piecesOf(page: PDFPageProxy, isTagged: boolean): Promise<{ pieces: Piece[]; fonts: Set<string> }> {
  const reader = page.streamTextContent({ includeMarkedContent: isTagged }).getReader()
  const pieces: Piece[] = []
  const fonts = new Set<string>()
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const items: Piece[] = chunk.value.items
    for (const item of items) {
      pieces.push(item)
      if ('str' in item && item.str.trim() !== '') fonts.add(item.fontName)
    }
    if (pieces.length > mostItems) {
      await reader.cancel(new Error('too many pieces of text'))
      throw tooLarge(`has a page of more than ${mostItems.toLocaleString('en')} pieces of text`)
    }
  }
  return { pieces, fonts }
}

function tagged(tags: string[], { type, id, tag }: TextMarkedContent & { tag?: string }): void {
  if (type === 'endMarkedContent') tags.pop()
  else tags.push(id || (tag === 'Artifact' ? artifact : ''))
}

function spaced(runs: Run[]): void {
  const last = runs.at(-1)
  if (last) runs[runs.length - 1] = { ...last, spaceAfter: true }
}

// Quarter turns from upright in which most letters of the page stand.
function mainTurn(pieces: readonly Piece[], view: readonly number[]): number {
  const letters = [0, 0, 0, 0]
  for (const piece of pieces) {
    if (!('str' in piece) || piece.str.trim() === '') continue
    const turn = turnOf(multiplied(view, piece.transform))
    if (turn !== undefined) letters[turn] = (letters[turn] ?? 0) + piece.str.length
  }
  return letters.indexOf(Math.max(...letters))
}

// A turn of a quarter each, when it is one within three degrees.
function turnOf([a = 0, b = 0]: readonly number[]): number | undefined {
  const quarters = Math.atan2(b, a) / (Math.PI / 2)
  const whole = Math.round(quarters)
  return Math.abs(quarters - whole) < 0.035 ? (whole + 4) % 4 : undefined
}

interface Setting {
  readonly transform: readonly number[]
  readonly turned: number
  readonly width: number
  readonly height: number
  readonly face: { readonly isBold: boolean; readonly isItalic: boolean }
  readonly tag: string | undefined
}

function runOf(item: TextItem, { transform, turned, width, height, face, tag }: Setting): Run | undefined {
  const matrix = multiplied(transform, item.transform)
  if (turnOf(matrix) !== turned) return undefined
  const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0) || item.height
  const [x, y] = uprightAt(matrix[4] ?? 0, matrix[5] ?? 0, { turned, width, height })
  const isOutside = x > width + size || x + item.width < -size || y < -size || y > height + size
  if (isOutside || !Number.isFinite(x + y + size) || size <= 0) return undefined
  return {
    text: item.str,
    x0: x,
    x1: x + item.width,
    y,
    size,
    ...face,
    isRtl: item.dir === 'rtl',
    spaceAfter: false,
    ...(tag ? { tag } : {}),
  }
}

function uprightAt(
  x: number,
  y: number,
  { turned, width, height }: Pick<Setting, 'turned' | 'width' | 'height'>,
): [number, number] {
  switch (turned) {
    case 1:
      return [y, height - x]
    case 2:
      return [width - x, height - y]
    case 3:
      return [width - y, x]
    default:
      return [x, y]
  }
}

function multiplied(one: readonly number[], other: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

// Letters set twice, a hair apart, to look bold.
function isTwice(runs: readonly Run[], run: Run): boolean {
  return runs
    .slice(-4)
    .some(
      other =>
        other.text === run.text &&
        Math.abs(other.x0 - run.x0) < run.size * 0.12 &&
        Math.abs(other.y - run.y) < run.size * 0.12,
    )
}
