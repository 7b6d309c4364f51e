import type { Viewer } from '@/editor/viewer-types'

/**
 * Before the open card changes to that of another claim, or goes: whoever is inside it is taken along to the same button
 * of the next card (or to its head), or back to the text. A focus that is lost would begin again at the top of the page.
 */
export function keepFocus(viewer: Viewer | null): void {
  const focused = document.activeElement
  if (!focused?.closest('#claim-card')) return
  const name = focused.getAttribute('aria-label')
  requestAnimationFrame(() => {
    // Still there, or what opened in its place took the focus itself.
    if (focused.isConnected || document.activeElement !== document.body) return
    const card = document.getElementById('claim-card')
    const buttons = [...(card?.querySelectorAll<HTMLElement>('button[aria-label]') ?? [])]
    const target =
      buttons.find(button => name !== null && button.getAttribute('aria-label') === name) ??
      card?.querySelector<HTMLElement>('#claim-card-title')
    if (target) target.focus({ preventScroll: true })
    else viewer?.focus()
  })
}
