import type { ClaimIndex } from '@/domain/claim/claim-index'
import { type Tag, tags } from '@/domain/claim/tag'
import type { Block } from '@/domain/text/blocks'
import type { BlockRole } from '@/domain/text/document'
import type { Offset } from '@/domain/text/offset'

/** A run of claims with one tag, as shares of the article's height from 0 to 1. */
export interface MinimapMark {
  readonly tag: Tag
  readonly top: number
  readonly height: number
}

/** Where an offset stands in the height of the article, from 0 to 1, without asking the screen. */
export type HeightScale = (offset: Offset) => number

// Characters of a full line, height of a line and space around it, in CSS pixels at the usual width.
const shapes: Partial<Record<BlockRole, { readonly line: number; readonly height: number; readonly space: number }>> = {
  title: { line: 32, height: 46, space: 0 },
  standfirst: { line: 60, height: 32, space: 16 },
  byline: { line: 90, height: 20, space: 48 },
  heading: { line: 50, height: 32, space: 56 },
  listItem: { line: 66, height: 32, space: 8 },
}
const usual = { line: 69, height: 32, space: 20 }

/** Guesses each block's height from its role and length: near enough for a map, and free of layout. */
export function heightScale(blocks: readonly Block[]): HeightScale {
  let total = 0
  const tops = blocks.map(({ role, start, end }) => {
    const { line, height, space } = shapes[role] ?? usual
    const top = total + space
    total = top + Math.max(1, Math.ceil((end - start) / line)) * height
    return { start, end, top, bottom: total }
  })
  return offset => {
    const block = lastBefore(tops, offset)
    if (!block || total === 0) return 0
    const inside = block.end > block.start ? Math.min(1, (offset - block.start) / (block.end - block.start)) : 0
    return (block.top + inside * (block.bottom - block.top)) / total
  }
}

// Halving: a map of ten thousand claims asks twenty thousand times.
function lastBefore<Item extends { readonly start: Offset }>(items: readonly Item[], offset: Offset): Item | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}

// Marks nearer than this share of the height run together: there is no room to tell them apart.
const closest = 0.004

/** The marks of the map, at most a few hundred a lane however many claims there are. */
export function minimapMarks(index: ClaimIndex, scale: HeightScale): readonly MinimapMark[] {
  const last = new Map<Tag, { tag: Tag; top: number; height: number }>()
  const marks: MinimapMark[] = []
  for (const { tag, span } of index.all) {
    const top = scale(span.start)
    const bottom = scale(span.end)
    const before = last.get(tag)
    if (before && top - (before.top + before.height) < closest && before.height + (bottom - top) < 0.02) {
      before.height = Math.max(before.height, bottom - before.top)
    } else {
      const mark = { tag, top, height: bottom - top }
      last.set(tag, mark)
      marks.push(mark)
    }
  }
  return marks.sort((a, b) => tags.indexOf(a.tag) - tags.indexOf(b.tag) || a.top - b.top)
}
