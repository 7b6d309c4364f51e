import type { Workspace } from './workspace'

// Under the last line, clear of the deepest underline.
const below = 8

/**
 * Puts the bar under the last line of the selected words, aligned to the start of that line's words and inside the text
 * column. Written to the element itself: a selection that grows must not wait for a render.
 */
export function placeTagBar(bar: HTMLElement, workspace: Workspace): void {
  const { live } = workspace.get()
  const shown = live ? workspace.viewer?.boxes(live).at(-1) : undefined
  bar.toggleAttribute('data-away', !shown)
  if (!shown) return
  const frame = bar.offsetParent
  if (!frame) return
  const column = frame.getBoundingClientRect()
  const isMirrored = getComputedStyle(frame).direction === 'rtl'
  const start = isMirrored ? column.right - shown.right : shown.left - column.left
  const x = Math.max(0, Math.min(start, column.width - bar.offsetWidth))
  bar.style.setProperty('--x', `${Math.round(x)}px`)
  bar.style.setProperty('--y', `${Math.round(shown.bottom - column.top + below)}px`)
}
