import { vi } from 'vitest'

/** jsdom lays nothing out: every block counts as on the screen, and observers stay silent. */
export function standInForLayout(): void {
  class SilentObserver {
    observe = vi.fn()
    unobserve = vi.fn()
    disconnect = vi.fn()
  }
  vi.stubGlobal('ResizeObserver', SilentObserver)
  // Nothing has a box.
  Range.prototype.getClientRects = () => document.createElement('span').getClientRects()
}
