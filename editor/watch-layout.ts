/** Calls `moved` when lines of `element` may stand elsewhere, and `scrolled` when the screen shows another part of it. */
export function watchLayout(
  element: HTMLElement,
  { moved, scrolled }: { moved(): void; scrolled(): void },
  signal: AbortSignal,
): void {
  const { fonts } = element.ownerDocument
  const resizing = new ResizeObserver(moved)
  resizing.observe(element)
  signal.addEventListener('abort', () => resizing.disconnect())
  window.addEventListener('resize', moved, { signal })
  fonts?.addEventListener('loadingdone', moved, { signal })
  // A block that was only guessed so far has been laid out.
  element.addEventListener('contentvisibilityautostatechange', moved, { signal })
  // Whatever scrolls, the page or a pane around the text, is heard on the way down.
  element.ownerDocument.addEventListener('scroll', scrolled, { signal, passive: true, capture: true })
}
