import type { Span } from '@/domain/text/offset'
import type { Viewer } from '@/editor/viewer-types'
import type { Edge } from './step-edge'

/** Puts a handle at an end of `span`, on the foot of its line; away while those words are not laid out. */
export function placeHandle(handle: HTMLElement, viewer: Viewer | null, { start, end }: Span, edge: Edge): void {
  const character = edge === 'start' ? { start, end: start + 1 } : { start: end - 1, end }
  const box = viewer?.boxes(character)[0]
  const frame = handle.offsetParent
  handle.toggleAttribute('data-away', !box)
  if (!box || !frame) return
  const column = frame.getBoundingClientRect()
  const isMirrored = isRightToLeft(frame, box.left, box.top)
  const x = (edge === 'start') === isMirrored ? box.right : box.left
  handle.style.setProperty('--x', `${x - column.left}px`)
  handle.style.setProperty('--y', `${box.top - column.top}px`)
  handle.style.setProperty('--h', `${box.bottom - box.top}px`)
}

// Right-to-left words may stand in a left-to-right page: the block at the place says which way it reads.
function isRightToLeft(frame: Element, x: number, y: number): boolean {
  const block = document.elementFromPoint(x + 1, y + 1)?.closest('p, h1, h2, h3')
  return getComputedStyle(block && frame.contains(block) ? block : frame).direction === 'rtl'
}
